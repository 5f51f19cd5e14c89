### Unione lombarda dei comuni di Piadena e Drizzona — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = ===
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = দুটি পৌরসভার জোট। এটি Terre di Inclusione-এর অংশীদার ছিল।
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; পৌর ভবন; পৌরসভার জোট

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Piadena ও Drizzona পৌরসভা একসঙ্গে কাজ করত। জোটটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল।
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
p-h3eta = এখন পৌরসভার নাম **Piadena Drizzona**। বাসিন্দা নিবন্ধন (anagrafe) ও সেবার জন্য সেখানে যান: [আপনার পৌরসভায় (Comune)][1] কী কী চাইতে পারেন পড়ুন।
