# 世代與時間。
cohorts-title = 過去的表現
cohorts-by = 依
cohorts-by-months = 月
cohorts-by-quarters = 季
cohorts-by-years = 年
cohorts-map = 同類群組圖顯示
cohorts-map-retention = 再次購買的比例
cohorts-map-revenue = 每位客戶的累計營收
cohorts-map-apv = 平均購買價值
cohorts-quarter = { $year }年第{ $quarter }季

# 世代
cohorts-lives = 同類群組：依首次購買時間
cohorts-lives-how = 同一期間首次購買的客戶是一個同類群組。還沒過完的期間留白，不是零。
cohorts-cohort = 首次購買
cohorts-age-months = 首月之後第幾個月
cohorts-age-quarters = 首季之後第幾季
cohorts-age-years = 首年之後第幾年
cohorts-at-months = 第 { $age } 個月
cohorts-at-quarters = 第 { $age } 季
cohorts-at-years = 第 { $age } 年
cohorts-retention-months = 首次購買後的次月，有 { $next } 的客戶再次購買；第 { $age } 個月，成為客戶已有這麼久的人中有 { $later } 再次購買。
cohorts-retention-quarters = 首次購買後的次季，有 { $next } 的客戶再次購買；第 { $age } 季，成為客戶已有這麼久的人中有 { $later } 再次購買。
cohorts-retention-years = 首次購買後的次年，有 { $next } 的客戶再次購買；第 { $age } 年，成為客戶已有這麼久的人中有 { $later } 再次購買。
cohorts-retention-next-months = 首次購買後的次月，有 { $next } 的客戶再次購買。
cohorts-retention-next-quarters = 首次購買後的次季，有 { $next } 的客戶再次購買。
cohorts-retention-next-years = 首次購買後的次年，有 { $next } 的客戶再次購買。
cohorts-revenue-summary = { $cohort }的客戶起初每位帶來 { $first }，到其後{ $age }結束時為 { $later }。
cohorts-apv-summary = { $cohort }的客戶起初每筆訂單花 { $first }，其後{ $age }為 { $later }。
cohorts-too-young-months = 還不行：首月之後還沒有過完一個月。
cohorts-too-young-quarters = 還不行：首季之後還沒有過完一季。依月看也許看得出更多。
cohorts-too-young-years = 還不行：首年之後還沒有過完一年。依月或季看也許看得出更多。
cohorts-cut = 這裡顯示全部 { $all } 個同類群組中最近的 { $shown } 個；檔案裡有全部。
cohorts-course = 每位客戶的累計營收，以及預期的後續
cohorts-brought = 每位客戶的營收
cohorts-expected = 預期
cohorts-band = 十次有九次
cohorts-course-so-far = { $cohort }的客戶至今每位帶來 { $brought }。
cohorts-course-expected = { $cohort }的客戶至今每位帶來 { $brought }；到 { $date }為止，預期每位累計帶來 { $expected }，未折現。
cohorts-to-pay-back = 收回客戶獲取成本：{ $money }
cohorts-no-cac = 填入毛利率與客戶獲取成本，就能看出每個同類群組何時回本。
cohorts-table = 各同類群組
cohorts-revenue = 至今營收
cohorts-paid = 回本
cohorts-paid-not-yet = 尚未
cohorts-paid-running = 在尚未結束的這一期
cohorts-paid-months = { $count ->
    [0] 首月
   *[other] { $count } 個月後
}
cohorts-paid-quarters = { $count ->
    [0] 首季
   *[other] { $count } 季後
}
cohorts-paid-years = { $count ->
    [0] 首年
   *[other] { $count } 年後
}
cohorts-incomplete = * 檔案沒有從頭到尾涵蓋這個期間。
cohorts-download = 將同類群組下載為 { $format }

# 隨時間的變化
over-time-title = 隨時間的變化
over-time-how = 「新客戶」是檔案裡的新客戶：在檔案開始之前就買過的人，在檔案裡第一次購買時也算新客戶。
over-time-chart = 營收：首購與回購
over-time-summary = 最近一個完整的期間 { $period }帶來 { $revenue }：先前買過的客戶 { $repeat }，新客戶 { $new }。
over-time-summary-guests = 最近一個完整的期間 { $period }帶來 { $revenue }：先前買過的客戶 { $repeat }，新客戶 { $new }，訪客訂單 { $guests }。
over-time-none-whole = 檔案沒有從頭到尾涵蓋任何一個期間。
over-time-table = 逐期數字
over-time-period = 期間
over-time-revenue = 營收
over-time-repeat = 回購
over-time-new = 首購
over-time-guests = 訪客訂單
over-time-customers = 購買的客戶
over-time-new-customers = 新客戶
over-time-apv-axis = 每筆訂單的金額
over-time-apv-summary = 每筆訂單在 { $period }平均為 { $last }，在 { $since }為 { $first }。
over-time-apf-months = 每月平均購買頻率
over-time-apf-quarters = 每季平均購買頻率
over-time-apf-years = 每年平均購買頻率
over-time-apf-axis = 每位購買客戶的訂單數
over-time-apf-summary = 在 { $period }購買的客戶平均下單 { $last } 次，在 { $since }為 { $first } 次。
over-time-active-summary = 在 { $period }有 { $count } 位客戶購買，其中 { $new } 位是第一次；在 { $since }為 { $first } 位。
over-time-clv = 至今的 CLV
over-time-clv-axis = 每位客戶的金額
over-time-clv-summary = 到 { $period }結束時，每位客戶平均帶來 { $last }；到 { $since }結束時為 { $first }。
over-time-cut = 這裡顯示全部 { $all } 期中最近的 { $shown } 期；檔案裡有全部。
over-time-download = 將各期下載為 { $format }

# 兩年對照
years-title = 兩年對照
years-none = 要有兩年的訂單，才能對照。
years-kept = 前一年購買的 { $before } 位客戶中，有 { $kept } 位在最近一年再次購買：留住了 { $share }。
years-revenue-more = 來自客戶的營收增加 { $share }。
years-revenue-less = 來自客戶的營收減少 { $share }。
years-revenue-same = 來自客戶的營收不變。
years-chart = 從前一年到最近一年
years-summary = { $before } 減去流失的 { $lost } 與少花的 { $shrank }，加上多花的 { $grew }、新客戶的 { $new } 與回頭客戶的 { $returned }，得到 { $now }。
years-money = 金額
years-table = 誰做了什麼
years-who = 客戶
years-before = 前一年購買
years-lost = 流失
years-shrank = 花得較少（少了多少）
years-same = 花得一樣
years-grew = 花得較多（多了多少）
years-new = 新客戶
years-returned = 久別後回來
years-now = 最近一年購買
years-guests-before = 訪客訂單，前一年
years-guests-now = 訪客訂單，最近一年
years-step-before = 前一年
years-step-lost = 流失
years-step-shrank = 花得較少
years-step-grew = 花得較多
years-step-new = 新客戶
years-step-returned = 回來的客戶
years-step-now = 最近一年
years-how = 最近一年是從 { $date }起的 365 天，前一年是在那之前的 365 天。在檔案開始之前買過、到最近一年才再買的人，算作新客戶，不算回來的客戶。訪客無法從一年追蹤到另一年。

# 每季檢查
check-title = 每季檢查
check-how = 現在保存這些數字，三個月後與新檔案的數字對照。保存的內容只留在您的電腦上。
check-table = 主要數字
check-figure = 項目
check-difference = 差額
check-change = 變化
check-churn = 預期一年內的顧客流失率
check-apf = 最近一年內，每位買過的客戶的訂單數
check-revenue = 營收
check-so-far = 每位客戶至今的價值
check-next = 每位客戶預期的未來價值
check-total = 客戶終身價值
check-keep = 保存這些數字
check-compare = 與先前保存的數字對照
check-file = 數字
check-other-currency = 那些數字用的是另一種貨幣，因此不作對照。
check-not-figures = 那個檔案裡沒有在這裡保存的數字。
check-no-day = 那個檔案沒有說明是哪一天的數字。
check-unreadable = 那個檔案的第 { $line } 行被改過，無法讀取。
check-later-day = 那些數字的日期晚於這份檔案。
check-other-days = 那些數字的預測期間是 { $before } 天，現在是 { $now } 天，因此不比較預期。要比較，請選同樣的預測期間。
check-other-discount = 那些數字每年折現 { $before }，現在每年折現 { $now }，因此不比較預期。要比較，請用同樣的折現率。
check-other-model = 當時的預期來自 { $before }，現在來自 { $now }：差異可能有一部分由此而來。
check-points = { $points } 個百分點
