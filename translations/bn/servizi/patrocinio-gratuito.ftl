### Avvocato pagato dallo Stato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato pagato dallo Stato
title = সরকারি খরচে উকিল
# it: Se hai pochi soldi, lo Stato paga il tuo avvocato.
summary = আপনার টাকা কম হলে সরকার আপনার উকিলের খরচ দেয়।
# it: gratuito patrocinio; avvocato gratis; patrocinio a spese dello Stato; tribunale; ricorso
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = সরকারি খরচে উকিল
# term: ricorso → { -ricorso } = আপিল
keywords = ফ্রি উকিল; বিনা খরচে উকিল; গ্রাতুইতো পাত্রোচিনিও; আদালত; মামলা; আপিল
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = কর কোড
f-z85fq = পরিবারের সবার কর কোড
# it: la prova del reddito dell'ultimo anno
# term: reddito → { -reddito } = আয়
f-9a6xm = গত বছরের আয়ের প্রমাণ
# it: i fogli sul problema: lettere, decreti, contratti
f-gxek7 = সমস্যার কাগজ: চিঠি, আদেশ, চুক্তি
# it: l'ammissione al patrocinio
f-zzb5s = সরকারি খরচে উকিলের অনুমোদন
# it: Avere un avvocato è un diritto. Se guadagni poco, lo paga lo Stato. Si chiama [patrocinio a spese dello Stato][1].
# note: [1] = termini/patrocinio-a-spese-dello-stato
# term: patrocinio a spese dello stato → { -patrocinio-a-spese-dello-stato } = সরকারি খরচে উকিল
p-q6v4g = উকিল পাওয়া একটি অধিকার। আপনার আয় কম হলে সরকার তাঁর টাকা দেয়। একে বলে [সরকারি খরচে উকিল (patrocinio a spese dello Stato)][1]।

## A chi è rivolto

# it: A chi ha un reddito sotto un limite. Il limite cambia: lo sa l'avvocato. Di solito si contano anche i redditi di chi vive con te.
# term: redditi → { -reddito } = আয়
p-rnfb6 = যাঁদের আয় একটি সীমার নিচে। সীমাটি বদলায়: উকিল তা জানেন। সাধারণত যাঁরা আপনার সঙ্গে থাকেন, তাঁদের আয়ও ধরা হয়।
# it: Vale per italiani e stranieri. Se non hai il permesso, chiedi lo stesso: in molti casi spetta anche a te.
p-8rh62 = ইতালীয় ও বিদেশি সবার জন্য। অনুমতিপত্র না থাকলেও চান: অনেক ক্ষেত্রে আপনিও এটি পান।

## Come fare

# it: Chiedi all'[Ordine degli avvocati][1] l'elenco degli avvocati che fanno il patrocinio.
# note: voce 1 di 5
# note: [1] = enti/ordine-avvocati-cremona
l-f2vw7 = [উকিলদের পরিষদে (Ordine degli avvocati)][1] এই কাজ করেন এমন উকিলদের তালিকা চান।
# it: Lì c'è anche uno **sportello per il cittadino**. Dà informazioni gratis.
# note: voce 2 di 5
l-bruh2 = সেখানে **নাগরিকদের জন্য কাউন্টারও (sportello per il cittadino)** আছে। তারা বিনামূল্যে তথ্য দেয়।
# it: Scegli un avvocato. Di' subito che vuoi il patrocinio.
# note: voce 3 di 5
l-veds5 = একজন উকিল বেছে নিন। শুরুতেই বলুন যে আপনি সরকারি খরচে (patrocinio) চান।
# it: L'avvocato ti aiuta con la domanda:
# note: voce 4 di 5
l-u24aj = উকিল আপনাকে আবেদনে সাহায্য করেন:
# it: cause di casa, famiglia, lavoro: la domanda va all'Ordine
# note: voce 1 di 2
l-aatxi = বাসা, পরিবার, কাজের মামলা: আবেদন যায় উকিলদের পরিষদে (Ordine)
# it: processi penali: la domanda va al giudice
# note: voce 2 di 2
l-2szwg = ফৌজদারি মামলা: আবেদন যায় বিচারকের কাছে
# it: Aspetta la risposta.
# note: voce 5 di 5
l-w79s2 = উত্তরের অপেক্ষা করুন।
# it: Se hai il patrocinio, l'avvocato **non** può chiederti soldi.
# note: critico: qui uno sbaglio può fare danno
p-ct2bc = সরকারি খরচে উকিল (patrocinio) পেলে উকিল আপনার কাছে টাকা চাইতে পারেন **না**।

## Casi particolari

# it: **Vittime di violenza in famiglia, stalking o violenza sessuale.** Spetta sempre, con qualsiasi reddito.
# note: voce 1 di 3
# term: reddito → { -reddito } = আয়
l-t69pv = **পরিবারে নির্যাতন, পিছু নেওয়া বা যৌন নির্যাতনের শিকার।** সব সময় পাওয়া যায়, আয় যাই হোক।
# it: **Espulsione.** Anche qui lo Stato può pagare l'avvocato. Le regole cambiano: chiedi all'avvocato.
# note: voce 2 di 3
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
l-wgx6n = **দেশ ছাড়ার আদেশ (espulsione)।** এখানেও উকিলের টাকা সরকার দিতে পারে। নিয়ম বদলায়: উকিলকে জিজ্ঞেস করুন।
# it: **Redditi nel tuo Paese.** Può servire un foglio del consolato. Se non riesci ad averlo, dillo all'avvocato.
# note: voce 3 di 3
# term: redditi → { -reddito } = আয়
# term: consolato → { -consolato } = কনস্যুলেট বা দূতাবাস
l-5sgg6 = **আপনার দেশে আয়।** কনস্যুলেটের একটি কাগজ লাগতে পারে। তা না পেলে উকিলকে বলুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-fcv6t = কোনো সমস্যা হলে
# it: Contro un rifiuto o un'[espulsione][1] i giorni per il [ricorso][2] sono pochi. Vai da un avvocato **lo stesso giorno**.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# note: [2] = termini/ricorso
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
# term: ricorso → { -ricorso } = আপিল
p-p8ukr = আবেদন নাকচ হলে বা [দেশ ছাড়ার আদেশ (espulsione)][1] হলে [আপিল (ricorso)][2] করার সময় মাত্র কয়েক দিন। **সেই দিনই** উকিলের কাছে যান।
# it: La domanda è stata respinta? Puoi ripresentarla al giudice. Se cambi avvocato, dillo all'ufficio.
p-ki7ra = আবেদন নাকচ হয়েছে? আবার বিচারকের কাছে আবেদন করতে পারেন। উকিল বদলালে অফিসকে জানান।
