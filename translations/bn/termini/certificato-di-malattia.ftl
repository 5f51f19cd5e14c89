### certificato di malattia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: certificato di malattia
title = অসুস্থতার সনদ
# it: Il foglio del medico per stare a casa dal lavoro.
summary = কাজে না গিয়ে বাড়িতে থাকার জন্য ডাক্তারের কাগজ।
# it: malato; medico; lavoro; INPS
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
keywords = অসুস্থ; ডাক্তার; মালাত্তিয়া; ছুটি; INPS
# it: Il medico lo manda in linea all'INPS. Chiedi il **numero** e dallo al datore di lavoro.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-fhd9d = ডাক্তার এটি অনলাইনে INPS-এ পাঠান। **নম্বরটি** চান ও নিয়োগকর্তাকে দিন।
# it: In alcune ore devi restare a casa, perché può venire un medico a controllare.
p-8cgff = কিছু নির্দিষ্ট সময়ে বাড়িতে থাকতে হয়, কারণ একজন ডাক্তার দেখতে আসতে পারেন।
