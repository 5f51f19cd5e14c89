### Sto male — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sto male
title = আমি অসুস্থ
# it: A chi chiedere quando sei malato, di giorno e di notte.
summary = অসুস্থ হলে দিনে ও রাতে কার কাছে যাবেন।
# it: malato; malattia; dottore; febbre; dolore; mal di testa; tosse; mi fa male
keywords = অসুস্থ; অসুখ; ডাক্তার; জ্বর; ব্যথা; শরীর খারাপ; মাথা ব্যথা; কাশি; ব্যথা করে
# it: È grave? Chiama subito.
f-r7b8h = গুরুতর? সঙ্গে সঙ্গে ফোন করুন।
# it: Non è grave? Vai dal tuo medico.
f-h5riv = গুরুতর নয়? আপনার ডাক্তারের কাছে যান।
# it: Il medico non c'è? Chiama il numero per le cure non urgenti.
f-44qqg = ডাক্তার নেই? জরুরি নয় এমন চিকিৎসার নম্বরে ফোন করুন।
# it: È improvviso e serio? Vai al pronto soccorso.
# term: pronto soccorso → { -pronto-soccorso } = হাসপাতালের জরুরি বিভাগ
f-ycgzw = হঠাৎ ও গুরুতর? জরুরি বিভাগে (pronto soccorso) যান।
# it: Ti serve uno specialista? Prenota.
f-pvw6f = বিশেষজ্ঞ ডাক্তার দরকার? বুকিং করুন।
# it: Hai male ai denti? Leggi a chi chiedere.
f-z7pux = দাঁতে ব্যথা? কোথায় জিজ্ঞেস করবেন পড়ুন।
# it: Non hai il permesso? Chiedi il codice STP.
# term: codice stp → { -stp } = অনুমতিপত্র ছাড়া চিকিৎসার কোড
f-b9sim = অনুমতিপত্র নেই? STP কোড চান।
# it: Dolore forte al petto, respiro difficile o molto sangue: chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-eian2 = বুকে তীব্র ব্যথা, শ্বাসকষ্ট বা অনেক রক্ত: সঙ্গে সঙ্গে [জরুরি নম্বরে][1] ফোন করুন।
# it: Se lavori, avvisa il datore di lavoro e chiedi al medico il certificato lo stesso giorno.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-4jdcd = কাজ করলে একই দিনে নিয়োগকর্তাকে জানান এবং ডাক্তারের কাছে অসুস্থতার সনদ চান।
