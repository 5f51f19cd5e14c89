### Formazione per chi lavora con un mediatore — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = মধ্যস্থতাকারীর সঙ্গে যাঁরা কাজ করেন তাঁদের প্রশিক্ষণ
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = সামাজিক ও স্বাস্থ্যসেবার কর্মীদের জন্য, আগের একটি প্রকল্পে।
# it: operatori; formazione; mediatore; servizi sociali
keywords = সেবাকর্মী; প্রশিক্ষণ; মধ্যস্থতাকারী; সামাজিক সেবা
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = কোর্সটি সামাজিক ও স্বাস্থ্যসেবার কর্মীদের শেখাত কীভাবে [সাংস্কৃতিক মধ্যস্থতাকারীর (mediatore)][1] সঙ্গে কাজ করতে হয়।
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = এটি [Terre di Inclusione][1] প্রকল্পের অংশ ছিল, 2014-2020 সময়ের তহবিলে। তারিখ আমাদের জানা নেই।
