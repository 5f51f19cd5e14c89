### Un solo elenco di mediatori per il territorio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = পুরো এলাকার জন্য মধ্যস্থতাকারীদের একটিই তালিকা
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = মধ্যস্থতাকারী খোঁজা, প্রশিক্ষণ ও তাঁদের টাকা দেওয়ার অভিন্ন নিয়ম।
# it: elenco mediatori; protocollo; mediazione
keywords = মধ্যস্থতাকারীদের তালিকা; নিয়ম; মধ্যস্থতা
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = এটি [Terre di Inclusione][1] প্রকল্পের একটি কাজ, 2014-2020 সময়ের তহবিলে।

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = সেবাকর্মীদের প্রশিক্ষণ দেওয়া হয়: তাঁরা [সাংস্কৃতিক মধ্যস্থতাকারীর (mediatore)][1] সঙ্গে কাজ করা শেখেন।
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
l-phjud = মধ্যস্থতাকারীদের প্রশিক্ষণ দেওয়া হয়, একটি কোর্স ও কাজ শেখার প্রশিক্ষণ (tirocinio) দিয়ে।
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = তাঁদের নাম **একটি তালিকায়** ওঠে।
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = তাঁদের কীভাবে ডাকতে ও টাকা দিতে হবে, একটি চুক্তিতে (protocollo) লেখা থাকে।

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = তালিকাটি এখনো আছে কি না আমাদের জানা নেই। [Azienda Sociale Cremonese][1]-তে জিজ্ঞেস করুন।
