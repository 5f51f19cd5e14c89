### Corso per mediatori linguistico-culturali — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = দোভাষী ও সাংস্কৃতিক মধ্যস্থতাকারী
title = দোভাষী ও সাংস্কৃতিক মধ্যস্থতাকারীদের কোর্স
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
summary = আগের একটি প্রকল্পের কোর্স, কাজ শেখার প্রশিক্ষণসহ।
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
keywords = দোভাষী; মধ্যস্থতাকারী; কোর্স; ইন্টার্নশিপ; প্রশিক্ষণ
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = কাজ শেখার প্রশিক্ষণ
p-fdygp = কোর্সটি নতুন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] তৈরি করত। এতে tirocinio-ও ছিল, অর্থাৎ কাজ শেখার প্রশিক্ষণ।
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = এটি [Terre di Inclusione][1] প্রকল্পের অংশ ছিল, 2014-2020 সময়ের তহবিলে। মধ্যস্থতাকারী হতে চাইলে [Azienda Sociale Cremonese][2]-তে জিজ্ঞেস করুন।
