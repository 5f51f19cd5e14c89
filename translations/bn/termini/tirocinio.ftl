### tirocinio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = কাজ শেখার প্রশিক্ষণ
# it: Un periodo per imparare un lavoro in un'azienda.
summary = কোনো কোম্পানিতে কাজ শেখার সময়।
# it: stage; prova; imparare un lavoro
keywords = স্টেজ; ইন্টার্নশিপ; কাজ শেখা
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = কাজের চুক্তি
p-w3s49 = এটি কাজের চুক্তি নয়। সাধারণত অল্প কিছু টাকা পান। একটি লিখিত পরিকল্পনা থাকতে হবে।
