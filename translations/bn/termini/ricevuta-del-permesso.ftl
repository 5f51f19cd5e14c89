### ricevuta del permesso — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = অনুমতিপত্রের রসিদ
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = যে কাগজ প্রমাণ করে আপনি অনুমতিপত্র চেয়েছেন বা নবায়ন করতে দিয়েছেন।
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = বেতনের স্লিপ
keywords = সজর্নোর রসিদ; পোস্টের রসিদ; চেদোলিনো
# it: Te la dà la posta quando consegni la busta.
p-j58hc = খাম জমা দিলে ডাকঘর আপনাকে এটি দেয়।
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = পাসপোর্ট
p-w9vh2 = পাসপোর্টের সঙ্গে এটি **সব সময়** কাছে রাখুন। নবায়নের রসিদ দিয়ে আপনি থাকতে ও কাজ করতে পারেন।
