# 分組與商品。
groups-title = 分組與商品
groups-heading = 各組客戶
groups-none = 檔案裡沒有可供分組的欄位。有了管道、國家或折扣碼之類的欄位，或商品名稱欄，就能看到這一部分。
groups-columns = 不同的值太多的欄位（如城市、備註）不會列出：最多 250 個值，且平均每五位客戶不超過一個。
groups-by = 分組依據
groups-first-products = 首購商品
groups-not-said = （未註明）
groups-more = 價值高於其他客戶，且不只是偶然：{ $names }。
groups-less = 價值較低：{ $names }。
groups-alike = 沒有哪一組的價值與其他組相差到超出偶然的程度。
groups-too-few = 客戶太少，無法比較各組。
groups-how = 客戶按首筆訂單所載分組。「價值較高」和「價值較低」是與同一季首次購買的客戶相比；金額本身沒有這樣比，較早的組有較長的時間。這張表說不出各組為何不同：經某個管道來的人可能本來就是較好的客戶。
groups-how-products = 客戶屬於首筆訂單裡每件商品的組，因此各組互有重疊。「價值較高」和「價值較低」是與同一季首次購買的客戶相比；金額本身沒有這樣比，較早的組有較長的時間。這張表說不出各組為何不同：先買某件商品的人可能本來就是較好的客戶。
groups-guests = { $count } 筆訪客訂單不屬於任何一組。
groups-caption = 金額是{ $revenue }，為每位客戶的平均。平均值或比率下方，是在只知道這麼多客戶時它可能偶然偏離的範圍：十個這樣的範圍約有九個包含真正的值。客戶不足十位時，平均值不列範圍。預測本身可能有的誤差不在其中。
groups-caption-so-far = 金額是{ $revenue }，為每位客戶的平均；各組按客戶至今帶來的金額比較。
groups-customers = 客戶數
groups-repeat = 回購率
groups-so-far = 至今的 CLV
groups-worth = CLV 合計
groups-standing = 與其他組相比
groups-range = { $low } 至 { $high }
groups-download = 將這些分組下載為 { $format }
groups-shown = 共 { $all } 項，顯示 { $shown } 項。
standing-too-few = 人數太少，無法判斷
standing-alike = 相當
standing-more = 價值較高
standing-less = 價值較低
groups-chart = 每位客戶的價值：至今的，加上預期到 { $date }的
groups-chart-summary = 最大的一組是「{ $name }」，每位客戶平均值 { $worth }。
groups-chart-chance = 來的是哪些客戶帶有偶然，這個平均可能在 { $low } 至 { $high } 之間。
groups-course = 每位客戶逐月帶來多少
groups-course-summary = 到第 { $month } 個月底，「{ $most }」的客戶每位帶來 { $high }，「{ $least }」的客戶每位帶來 { $low }。都從首筆訂單起算，因此較早的組不占便宜。
groups-course-month = 首筆訂單後的月數
groups-course-axis = 每位客戶的營收
groups-chart-summary-so-far = 最大的一組是「{ $name }」，每位客戶至今平均帶來 { $brought }。

# 爭取這些客戶的花費
groups-costs = 爭取這些客戶的花費
groups-costs-how = 填入在檔案涵蓋的全部時間裡，為爭取一組全部客戶所花的錢。這只在檔案開啟期間保留，不會寫進連結。
groups-costs-guests = 這筆錢也帶來了訪客，而訪客不計在內：請只填用於爭取訪客以外客戶的部分。
groups-costs-no_margin = 沒填毛利率，就說不出一組是否划算：獲客花的是錢，客戶帶來的是營收，其中只有一部分是利潤。這時只列 CAC。
groups-costs-profit = 客戶帶來的以毛利計，毛利率 { $margin }。
groups-costs-until = CLV : CAC 與報酬率計入一組全部新舊客戶至今帶來的，以及預期到 { $date }為止帶來的。回本期從每位客戶的首筆訂單起逐月計算，只看成為客戶已有那麼久的人。因此平均到 { $date }尚未回本的一組，仍可能在客戶更晚的月份回本。
groups-spent = 花費
groups-spent-on = 爭取「{ $name }」的花費
groups-cac = CAC
groups-payback-unseen = 尚未見到

# 商品
products-title = 商品
products-none = 檔案沒有說明買了哪些商品。匯出時每個訂單品項一列，並有商品名稱欄，就能看到這一部分。
products-product = 商品
pairs-title = 一起購買的商品
pairs-how = 從 { $orders } 筆訂單中檢視了 { $pairs } 對商品。下列商品一起出現的次數超出偶然，且至少有五位客戶在同一筆訂單裡買過；這不證明其中一件帶動了另一件。
pairs-none = 沒有哪兩件商品一起出現的次數超出偶然，且至少有五位客戶在同一筆訂單裡買過。
pairs-first = 商品
pairs-second = 搭配
pairs-both = 兩者都有的訂單
pairs-support = 占全部訂單
pairs-with-first = 占含前者的訂單
pairs-with-second = 占含後者的訂單
pairs-lift = 是偶然情況的幾倍
pairs-download = 將這些商品組合下載為 { $format }
refills-title = 再次購買的商品
refills-how = 同一位客戶兩次購買同一商品之間的天數，只計之後又再買的：其中四分之一不超過第一個數，一半不超過第二個數，四分之三不超過第三個數；沒有再買的人不在其中。比率下方是它可能偶然偏離的範圍，十次有九次。
refills-none = 沒有哪件商品再次購買的次數多到看得出規律。
refills-again = 再次購買
refills-quarter = 四分之一（天）
refills-half = 一半（天）
refills-three-quarters = 四分之三（天）
refills-download = 將這些商品下載為 { $format }
refills-rhythm = 間隔是否規律
refills-steady = 規律
refills-unsteady = 不規律

# 該回購的客戶
due-title = 到了回購時間的客戶
due-ahead = 提醒期間
due-count = { $count ->
    [0] 目前沒有客戶到了回購時間。
   *[other] { $count } 則提醒。
}
due-coming = 其中尚未到期的（含檔案的最後一天）：{ $count } 則。
due-how = 所列的是依商品的規律間隔應當回購的客戶，只看間隔規律的商品：先列還來得及提醒的，由近到遠；再列逾期不到一個間隔的，由新到舊。訂閱的客戶不必提醒；從訂單看不出誰有訂閱。
due-page = 第 { $first }–{ $last } 則，共 { $count } 則
due-customer = 客戶
due-last = 上次購買
due-on = 預計回購日
due-alive = 仍活躍機率
due-today = 今天
due-late = 已過 { $count } 天
due-in = 還有 { $count } 天
due-download = 將全部提醒下載為 { $format }
