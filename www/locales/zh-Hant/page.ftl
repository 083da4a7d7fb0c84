# 各畫面之外的頁面文字。
page-title = Perennial：您的客戶值多少？
page-promise = 知道客戶的價值，而不必讓任何人看見您的客戶。
skip-to-content = 跳到內容
navigation = 畫面
screen-calculator = 計算機
screen-orders = 您的訂單
screen-embed = 嵌入
screen-about = 方法與隱私
language = 語言
currency = 貨幣
currencies-common = 常用
currencies-all = 全部
failed-to-start = 計算機無法在這個瀏覽器中啟動：{ $reason } 請改用新版的 Chrome、Edge、Firefox 或 Safari。
offline-ready = 已全部載入。現在沒有網路也能使用。
footer-privacy = 您在這裡輸入或開啟的內容都不會離開這台電腦。
footer-how-to-check = 如何查證

# 方法與隱私
about-title = 方法與您的隱私
about-privacy-title = 您的數字只留在您這裡
about-privacy-what = 所有計算都在這個網頁裡、在您的電腦上完成。網頁背後沒有能接收數字的伺服器，不設定 Cookie，不載入任何第三方內容，不統計造訪次數，並以自身的規則禁止對外連線。
about-privacy-check = 如何查證
about-privacy-check-network = 開啟瀏覽器的開發人員工具（F12），選擇「網路」，再輸入數字或開啟檔案：不會出現任何請求。
about-privacy-check-offline = 或在網頁載入後關閉網路，一切照常運作。
about-privacy-check-policy = 或查看網頁原始碼：其內容安全政策寫明 connect-src 'none'，由瀏覽器強制執行。
about-privacy-link = 從這裡複製的連結會帶著您在計算機中輸入的數字，位於 # 之後，瀏覽器不會把這部分傳給伺服器。連結絕不包含檔案中的任何內容。
about-privacy-limits = 任何網頁都無法排除的是：瀏覽器的擴充功能與電腦上的其他程式能看到您所看到的內容。
about-method-title = 數字如何得出
about-method-averages = 由總數或平均數：平均客單價 × 購買頻率 × 客戶壽命。這是多數教學採用的五步驟方法，假設平均的客戶會穩定購買，然後停止。
about-method-churn = 由流失率：每用戶平均收入 ÷ 顧客流失率。假設每位客戶在每個月離開的機率都相同。
about-method-retention = 由毛利與留存率：毛利 × 留存率 ÷（1 + 折現率 − 留存率），依 Gupta 與 Lehmann（2003）；首筆付款立即發生時，依 Blattberg 與 Deighton（1996）。
about-method-acquisition = 與獲取成本相比：價值與成本的比、收回成本的月份，以及一位新客戶最多可花多少成本。
about-method-limits = 平均數會掩蓋一件事：少數客戶佔了大部分價值，而許多客戶只買一次。請用它掌握大方向，不要用來判斷個別客戶。
about-build-title = 這份副本
about-build = Perennial { $version }。計算機的 WebAssembly 之 SHA-256 為 { $calculator }，讀取檔案的部分為 { $workbench }，其他格式的部分為 { $formats }。
