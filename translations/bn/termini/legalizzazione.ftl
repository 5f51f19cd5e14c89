### legalizzazione e apostille — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: legalizzazione e apostille
title = কাগজ সত্যায়ন বা অ্যাপোস্টিল
# it: Un timbro che dice che un documento estero è vero.
summary = যে সিল বলে বিদেশি কাগজটি আসল।
# it: timbro; consolato; documenti esteri
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
keywords = সিল; কনস্যুলেট; বিদেশি কাগজ; সত্যায়ন
# it: Per alcuni Paesi la fa il consolato italiano. Per altri basta un timbro del Paese, che si chiama **apostille**.
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
p-n9t4k = কিছু দেশের জন্য ইতালির কনস্যুলেট এটি করে। অন্য দেশের জন্য সেই দেশের একটি সিলই যথেষ্ট, যাকে **apostille** বলে।
# it: Chiedi all'ufficio italiano quale dei due serve.
p-kfkbu = দুটির মধ্যে কোনটি লাগবে, ইতালির অফিসে জিজ্ঞেস করুন।
