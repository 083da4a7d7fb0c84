# 只有頁面上的計算器會說的話。

calculator-title = 一位客戶值多少？
calculator-lead = 填入您知道的數字，答案會隨著輸入出現，並列出每一個步驟。

# 可以拿來做什麼
example = 填入範例
clear = 全部清除
copy-sentence = 複製成一句話
copy-formula = 複製成 Excel 或 Google 試算表公式
copy-link = 複製連結
print = 列印
copied = 已複製。
copy-by-hand = 瀏覽器不允許複製。請從這裡複製：
sentence = 在{ $inputs }的情況下，一位客戶值 { $value }（{ $basis }）。
sentence-input = { $field } { $value }

# 什麼影響最大
sensitivity-title = 什麼影響最大
sensitivity-lead = 每次只把一個數字減少或增加十分之一，其餘不變。
sensitivity-summary = 影響最大的是{ $field }：增加十分之一，價值變動 { $larger }；減少十分之一，變動 { $smaller }。
sensitivity-input = 數字
sensitivity-smaller = 減少 10%
sensitivity-larger = 增加 10%
sensitivity-outside = 不可能

# 如果
what-if-title = 如果……？
what-if-lead = 調整一個或幾個數字，看看價值會變成多少。
what-if-change = { $field }的變動
what-if-points = 百分點
what-if-percent = %
what-if-result = 會變成 { $value }：{ $difference }（{ $relative }）。
what-if-result-plain = 會變成 { $value }：{ $difference }。
what-if-unchanged = 尚未變動任何數字。
what-if-reset = 復原全部變動
what-if-was = { $from } → { $to }
what-if-invalid = { $field }：這樣變動得不出結果。
