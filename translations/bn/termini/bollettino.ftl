### bollettino postale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bollettino postale
title = ডাকঘরে টাকা দেওয়ার ফরম
# it: Il foglio che usi per pagare alla posta.
summary = ডাকঘরে টাকা দিতে যে কাগজটি ব্যবহার করেন।
# it: pagare; posta; tassa
keywords = টাকা দেওয়া; পোস্ট অফিস; কর; ফরম
# it: Scrivi chi paga, a chi e quanto. Tieni la ricevuta: prova che hai pagato.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-225sf = কে টাকা দেয়, কাকে দেয় ও কত লিখুন। রসিদ রেখে দিন: এটি প্রমাণ করে যে আপনি টাকা দিয়েছেন।
