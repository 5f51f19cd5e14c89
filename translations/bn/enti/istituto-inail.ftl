### INAIL — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INAIL
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
title = ===
# it: L'ente che aiuta chi si fa male o si ammala per il lavoro.
summary = কাজের কারণে যিনি আহত বা অসুস্থ হন, তাঁকে যে সংস্থা সাহায্য করে।
# it: INAIL; infortunio; malattia professionale
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
keywords = ইনাইল; কাজে দুর্ঘটনা; কাজের কারণে অসুখ

## Che cosa fa

# it: L'[INAIL][1] è l'assicurazione pubblica per gli [infortuni sul lavoro][2]. Paga i giorni persi e le cure.
# note: [1] = termini/inail
# note: [2] = servizi/infortunio-sul-lavoro
# term: inail → { -inail } = কাজে দুর্ঘটনার বীমা সংস্থা
p-8ixxr = [INAIL][1] হলো [কাজে দুর্ঘটনার][2] সরকারি বীমা। কাজ করতে না পারা দিনের টাকা ও চিকিৎসার খরচ দেয়।
# it: Il sito è { $web }. Un [patronato][1] ti aiuta gratis con la domanda.
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-rdz4c = সাইট { $web }। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] আবেদনে বিনামূল্যে সাহায্য করে।
