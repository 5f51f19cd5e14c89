### autocertificazione — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = নিজের লেখা ঘোষণাপত্র
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = একটি কাগজ, যেখানে সনদের বদলে আপনি নিজে কোনো তথ্য লিখে সই করেন।
# it: dichiarazione sostitutiva; firma
keywords = ঘোষণা; সই; নিজে লেখা কাগজ; সনদ
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = সরকারি অফিসকে অনেক বিষয়ে এটি মানতে হয়। যিনি ইউরোপীয় ইউনিয়নের নাগরিক নন, তিনি শুধু কিছু ক্ষেত্রে এটি ব্যবহার করতে পারেন।
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = সত্য লিখুন: মিথ্যা বলা অপরাধ।
