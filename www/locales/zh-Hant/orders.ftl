# 您的訂單。
orders-title = 您的訂單
orders-lead = 開啟商店匯出的訂單檔。檔案只在這台電腦上讀取，讀懂了什麼都會列出來。
orders-drop = 把 CSV 檔拖到這裡
orders-choose = 選擇檔案
orders-paste = 或以文字貼上表格
orders-paste-label = 表格內容，含標題列
orders-paste-read = 讀取這段文字
orders-pasted = 貼上的文字
orders-which = 需要的內容：每筆訂單一列，或每個訂單品項一列，並有日期、金額，以及能分辨客戶的欄位，例如電子郵件。Shopify：「訂單」→「匯出」→「純 CSV 檔案」。
orders-privacy = 資料不會離開這台電腦。想確認的話，請在開啟檔案前關閉網路：照樣能用。
orders-another = 讀取另一個檔案

# 讀取時
orders-reading = 正在讀取檔案。
orders-reading-again = 後面有一列說明了其他列該怎麼讀，因此再讀一次。
orders-decoding = 檔案不是 UTF-8，正在這台電腦上轉換。
orders-read = 檔案已讀取。
orders-one-file = 檔案已讀取。另有 { $count } 個檔案未讀：一次只讀一個檔案。
orders-progress = { $done }／{ $all }
orders-cancel = 取消
orders-try-again = 再試一次
trouble-stopped = 已停止讀取，檔案內容沒有保留。
trouble-unreadable = 瀏覽器無法讀取這個檔案，可能已被移動或修改。請重新選擇。
trouble-crashed = 讀取中斷，檔案需要的記憶體可能超過瀏覽器所能提供。請關閉其他分頁再試，或匯出較短的期間。

# 訂單的總計
orders-summary-title = 訂單總計
orders-net = 扣除退款後的營收
orders-period = { $count ->
    [1] { $first }，一天
   *[other] { $first }至{ $last }，共 { $count } 天
}
orders-gross = 總營收
orders-gross-how = 未扣退款，不含已取消的訂單。
orders-refunded = 退款
orders-refunded-how = 已退還的金額。
orders-orders = 訂單數
orders-cancelled = { $count ->
    [0] 沒有取消的訂單。
   *[other] 另有 { $count } 筆已取消，不計入。
}
orders-customers = 客戶數
orders-one-time = { $count ->
    [0] 每位客戶都在另一天再次購買。
   *[other] 其中 { $count } 位只在一天內購買過。
}
orders-guests = 有 { $count } 筆訂單沒有客戶資料。
orders-apv = 平均購買價值
orders-apv-how = { $net } ÷ { $orders }
orders-apf = 平均購買頻率
orders-apf-how = { $orders } ÷ { $customers }，整段期間
orders-so-far = 至今每位客戶的營收
orders-so-far-how = { $revenue } ÷ { $customers }。客戶至少值這麼多。
orders-lifespan = 至今的客戶壽命
orders-lifespan-how = 從第一筆到最後一筆訂單的平均時間；只購買一次的以 0 計。這個數字偏低：檔案結束時，多數客戶還會再買，而最近才來的客戶還沒有時間回來。
orders-days = { $count } 天
orders-use = 將這些平均數帶入計算機
orders-use-how = 客戶壽命會照檔案中的數字帶入，因此偏短，算出的價值也會偏低。若您知道實際數字，請在計算機中改填。
orders-use-guests = 沒有客戶資料的訂單不計入。

# 尚待決定
orders-questions-title = 請您決定
orders-questions-lead = 檔案本身看不出來。在您決定之前，不會加總任何數字。
question-charset = 檔案沒有說明應以哪種字元編碼讀取。下面哪一種讀法是對的？
question-date-order = 這些日期中，哪一個在最前面？
question-decimal-mark = 有 { $count } 個金額可以有兩種讀法，第一個在第 { $line } 行：「{ $example }」。它是多少？
question-currency = 訂單有多種貨幣，不能相加。您想看哪一種？
question-amounts = 有 { $count } 筆訂單的各列金額不同，第一筆在第 { $line } 行。金額是各品項的、需要相加，還是整筆訂單的？
order-day-first = 日在前
order-month-first = 月在前
order-year-first = 年在前
answer-date = 第 { $line } 行是{ $date }
answer-span = { $first }至{ $last }
answer-busiest = 最多的是{ $month }：{ $count } 列
answer-empty-months = 有 { $count } 個月沒有資料
answer-impossible = 有 { $count } 個日期不存在，第一個在第 { $line } 行
answer-decimal-mark = 是 { $value }
answer-currency = { $currency }：{ $count } 筆訂單，{ $gross }
answer-per-line = 各品項的：相加
answer-per-order = 整筆訂單的：這些訂單先擱置

# 檔案如何讀取
orders-understood-title = 檔案如何讀取
orders-understood-lead = 請更正不對的地方，檔案會立即重新讀取。
orders-role = 內容
orders-column = 欄位
orders-samples = 範例
orders-evidence = 依據
orders-no-column = – 無 –
orders-unnamed-column = 第 { $number } 欄
role-order-id = 訂單編號
role-customer = 客戶
role-date = 訂單日期
role-amount = 訂單金額
role-refunded = 退款金額
role-status = 狀態
role-cancelled-at = 取消時間
role-currency = 貨幣
orders-automatic = 依檔案判斷
orders-member = 壓縮檔中的檔案
orders-sheet = 工作表
orders-charset = 字元編碼
charset-utf-8 = UTF-8
charset-utf-16le = UTF-16
charset-utf-16be = UTF-16 BE
charset-gb18030 = 簡體中文（GB18030, GBK）
charset-big5 = 繁體中文（Big5）
charset-windows-1251 = 西里爾文（Windows-1251）
charset-koi8-r = 西里爾文（KOI8-R）
charset-koi8-u = 西里爾文（KOI8-U）
charset-ibm866 = 西里爾文（DOS 866）
charset-x-mac-cyrillic = 西里爾文（Mac）
charset-iso-8859-5 = 西里爾文（ISO 8859-5）
charset-windows-1252 = 西歐（Windows-1252）
charset-macintosh = 西歐（Mac）
charset-windows-1250 = 中歐（Windows-1250）
charset-iso-8859-2 = 中歐（ISO 8859-2）
charset-windows-1257 = 波羅的海（Windows-1257）
charset-iso-8859-13 = 波羅的海（ISO 8859-13）
charset-iso-8859-4 = 波羅的海（ISO 8859-4）
charset-windows-1254 = 土耳其文（Windows-1254）
charset-windows-1253 = 希臘文（Windows-1253）
charset-iso-8859-7 = 希臘文（ISO 8859-7）
charset-windows-1255 = 希伯來文（Windows-1255）
charset-iso-8859-8 = 希伯來文（ISO 8859-8）
charset-windows-1256 = 阿拉伯文（Windows-1256）
charset-iso-8859-6 = 阿拉伯文（ISO 8859-6）
charset-windows-874 = 泰文（Windows-874）
charset-windows-1258 = 越南文（Windows-1258）
charset-shift_jis = 日文（Shift JIS）
charset-euc-jp = 日文（EUC-JP）
charset-euc-kr = 韓文（EUC-KR）
orders-delimiter = 欄位分隔
delimiter-comma = 逗號
delimiter-semicolon = 分號
delimiter-tab = 定位字元（Tab）
orders-order = 日期
orders-mark = 小數點
mark-point = 句點，如 1,234.50
mark-comma = 逗號，如 1.234,50
orders-amounts = 金額
amounts-per-order = 金額屬於整筆訂單
amounts-per-line = 金額屬於單一品項
amounts-row-per-order = 每列一筆訂單
amounts-money-once = 每列一個品項，訂單金額只在其中一列
amounts-money-repeated = 每列一個品項，每列都重複訂單金額
amounts-money-per-line = 每列一個品項，金額為該品項的
orders-currency = 貨幣
orders-no-currency = 檔案沒有註明，以 { $page } 顯示。
orders-other-currency = 選擇其他貨幣
evidence-chosen = 由您選擇。
evidence-nothing = 檔案中沒有相反的跡象。
evidence-byte-order-mark = 檔案開頭有它的標記。
evidence-byte-pairs = 每兩個位元組合成一個字元。
evidence-known-words = 這樣讀取時，認得 { $count } 個欄名和狀態。
evidence-letters = 依 { $count } 個字元的搭配判斷：請核對範例。
evidence-header = 這樣標題列有 { $count } 欄，其中 { $known } 欄的名稱已知。
evidence-column-names = 其中一列的 { $count } 格裡，有 { $known } 個是已知的欄位名稱。
evidence-platform = 標題列符合 { $platform }。
evidence-word = 依欄位名稱。
evidence-rows = 有 { $count } 列可以看出，第一列在第 { $line } 行。
evidence-years = 這樣讀取時，日期在 { $count } 年之內；否則會分散在 { $otherwise } 年中。
evidence-orders = 有 { $count } 筆訂單可以看出。
platform-shopify-orders = Shopify 訂單

# 資料列
orders-rows-title = 資料列
orders-rows = 共讀取 { $read } 列：採用 { $used } 列，擱置 { $aside } 列。
orders-reason-rows = { $count } 列，第一列在第 { $line } 行
orders-show-rows = 顯示這些列
orders-more-rows = 顯示更多
orders-download-rows = 下載為 CSV
orders-download-name = 擱置的列
orders-line = 行
orders-reason = 原因
orders-row = 內容
reason-unclosed-quote = 這裡有一個引號開始後沒有結束，因此這一列一直延伸到檔案結尾。
reason-too-long = 這一列比任何訂單都長。
reason-blank = 這一列是空白的。
reason-field-count = 這一列的欄數與標題列不同。
reason-not-utf8 = 其中有不是字元的位元組。
reason-no-order-id = 缺少訂單編號。
reason-bad-date = 日期無法辨識，或沒有這一天。
reason-bad-amount = 金額無法辨識。
reason-ambiguous-amount = 金額可以有兩種讀法，而這一欄兩種都用。
reason-negative-amount = 金額小於零，可能是退款或費用的列。
reason-bad-refund = 退款金額無法辨識。
reason-no-date = 訂單沒有日期。
reason-no-amount = 訂單沒有金額。
reason-two-amounts = 同一訂單的各列金額不同。
reason-two-customers = 同一訂單的各列客戶不同。
reason-two-currencies = 同一訂單的各列貨幣不同。
reason-other-currency = 訂單是其他貨幣，或沒有註明貨幣。

# 檔案做不到的事
refusal-empty = 檔案是空的。請重新匯出訂單，再選擇新檔案。
refusal-damaged = 檔案不完整，或其中有不該有的內容。請重新下載或匯出；如果仍然如此，請用 Excel 開啟並另存為「CSV UTF-8」。
refusal-too-large = 解壓縮後，檔案超過這裡讀取的上限：活頁簿的工作表 512 MB、壓縮檔中的檔案 2 GB、壓縮檔中的活頁簿 64 MB。請匯出較短的期間，或另存為 CSV 再開啟。
refusal-beyond-sheet = 活頁簿中有儲存格超出工作表的最後一列或最後一欄，試算表程式不會這樣寫。請用 Excel 開啟、重新存檔，再開啟新檔案。
refusal-locked = 壓縮檔有密碼保護。請輸入密碼解壓縮，再開啟其中的訂單檔。
refusal-rarely-packed = 壓縮檔用了這裡無法讀取的壓縮方式。請先解壓縮，再開啟其中的訂單檔。
refusal-nothing-inside = 壓縮檔中沒有這裡能讀取的表格；其中的壓縮檔不會再打開。請先解壓縮，再開啟訂單檔。
refusal-not-utf8 = 文字不是 UTF-8 編碼（第 { $line } 行）。在 Excel 中請選「檔案」→「另存新檔」→「CSV UTF-8」；其他程式存檔時請選 UTF-8，再開啟新檔案。
refusal-wrong-charset = 以這種字元編碼，檔案中有太多內容不是文字（第 { $line } 行）。請在下面選擇另一種。
refusal-too-many-columns = 檔案有超過 1,000 個欄位，訂單匯出檔遠少於此。請確認檔案是否正確。
refusal-header-only = 檔案只有標題列，下面沒有資料。請匯出有訂單的期間。
refusal-customers-export = 這是客戶名單，不是訂單：沒有訂單日期。請改為匯出訂單；Shopify：「訂單」→「匯出」。
refusal-no-amount = 找不到訂單金額的欄位。如果有，請在下方選擇；否則請匯出含金額的訂單。
refusal-no-date = 找不到訂單日期的欄位。如果有，請在下方選擇；否則請匯出含日期的訂單。
refusal-no-customer = 找不到能分辨客戶的欄位，因此無法計算個別客戶與購買頻率；營收與平均購買價值仍可計算。如果有這樣的欄位，請在下方選擇。
refusal-nothing-usable = 沒有任何一列可用。請看下方的原因；改選欄位或分隔符號通常有幫助。
file-picture = 這是圖片，不是表格。請從商店匯出 CSV 格式的訂單，再開啟該檔案。
file-pdf = 這是 PDF，內容是頁面而不是資料列。請從商店匯出 CSV 格式的訂單，再開啟該檔案。
file-workbook = 這是 Excel 或 LibreOffice 的活頁簿。請在該程式中開啟，選「另存新檔」→「CSV UTF-8」，再在這裡開啟新檔案。
file-old-workbook = 這是舊式或受保護的 Excel 活頁簿。請用 Excel 開啟，選「另存新檔」→「CSV UTF-8」，再在這裡開啟新檔案。
file-encrypted-workbook = 這個活頁簿有密碼保護（例如蝦皮的匯出檔）。請用 Excel 輸入密碼開啟，選「檔案」→「資訊」→「保護活頁簿」→「以密碼加密」，清空密碼後存檔，再在這裡開啟。
file-binary-workbook = 這是 Excel 二進位活頁簿（.xlsb）。請用 Excel 開啟，選「另存新檔」→「Excel 活頁簿 (.xlsx)」，再在這裡開啟新檔案。
file-archive = 這是這裡無法讀取的壓縮檔。請先解壓縮，再開啟其中的訂單檔。
file-html = 這其實是網頁，檔名可能不是這樣寫。請用 Excel 或 LibreOffice 開啟，另存為「CSV UTF-8」，再在這裡開啟新檔案。
file-xml = 這是 XML，不是表格。請從商店匯出 CSV 格式的訂單，或用 Excel 開啟後另存為「CSV UTF-8」。
file-json = 這是 JSON，不是表格。請從商店匯出 CSV 格式的訂單。
file-utf16 = 文字是 UTF-16 編碼（「Unicode 文字」）。在 Excel 中請選「檔案」→「另存新檔」→「CSV UTF-8」，再開啟新檔案。
file-binary = 這不是文字檔。請從商店匯出 CSV 格式的訂單，再開啟該檔案。

# 其他值得知道的事
note-customers-by-name = 只能依姓名分辨客戶，同名的兩位會算成一位。
note-lines-without-order-id = 檔案列出商品但沒有訂單編號，因此每一列都算一筆訂單。
note-rounded = 有 { $count } 個金額的小數超過四位，已四捨五入。
note-dates-in-utc = 有 { $count } 個日期是世界標準時間（UTC），接近午夜的訂單可能與商店當地日期差一天。
note-unnamed-currency = 有 { $count } 筆訂單沒有註明貨幣，視為與其他訂單相同。
note-refunded-without-amount = 有 { $count } 筆訂單的狀態是已退款，但沒有金額，因此全額計入。
note-archives-inside = 壓縮檔中有 { $count } 個檔案本身也是壓縮檔，沒有打開。
note-locked-inside = 壓縮檔中有 { $count } 個檔案有密碼保護，沒有讀取。
note-not-utf8-elsewhere = { $count } 列在不需要的欄位中含有不是字元的位元組。
