# 報表各畫面共用。
report-no-orders = 請先開啟訂單檔：這裡的內容都在這台電腦上由它算出。
report-open-orders = 開啟訂單檔
report-no-customers = 開啟的檔案分不出客戶，因此無法算出這裡的內容。若每筆訂單都有客戶編號或電子郵件欄，就能算出。
report-asked = 您的檔案還有一個問題待回答：在訂單頁回答後，這裡就會算出來。
report-files-without-orders = 開啟的檔案裡沒有可用來計算的訂單。
report-working = 正在計算……
report-on-this-page = 本頁內容
report-not-yet = 因此以下略去預期的部分，只列出已經發生的。
revenue-after-refunds = 扣除退款後的營收
revenue-before-refunds = 未扣退款的營收

# 列印
print-report = 列印報告
print-preparing = 正在彙編報告。
print-title = 客戶終身價值報告
print-name = { $title } – { $files }
print-date = 列印於 { $date }
print-terms = 報告的依據
print-until = { $length }，至 { $date }
print-first-orders = 首筆訂單也納入

# 要填的數字
number-refused = { $name }：{ $said }
number-between = 請寫 { $least } 到 { $most }。
number-above-to = 請寫大於 { $least }、不超過 { $most } 的數。
number-from = 請寫 { $least } 或更大的數。
number-above = 請寫大於 { $least } 的數。
number-currency = 這裡的金額以 { $currency } 計。
number-kept = 目前仍使用 { $value }。
number-none-kept = 在此之前視為未填。
report-previous = 上一頁
report-following = 下一頁
