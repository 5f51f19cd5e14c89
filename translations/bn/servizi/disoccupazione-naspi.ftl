### NASpI: i soldi quando perdi il lavoro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: NASpI: i soldi quando perdi il lavoro
# term: naspi → { -naspi } = বেকার ভাতা
title = NASpI: কাজ হারালে যে টাকা পান
# it: L'indennità di disoccupazione per chi è stato licenziato o ha finito il contratto.
# term: indennità di disoccupazione → { -naspi } = বেকার ভাতা
summary = যাঁকে বরখাস্ত করা হয়েছে বা যাঁর চুক্তি শেষ হয়েছে, তাঁর বেকার ভাতা।
# it: disoccupazione; NASpI; licenziato; indennità; sussidio
# term: naspi → { -naspi } = বেকার ভাতা
keywords = বেকার ভাতা; নাসপি; চাকরি গেছে; বেকার টাকা; ছাঁটাই; দিজোকুপাসিওনে
# it: la lettera di licenziamento o il contratto finito
# term: licenziamento → { -licenziamento } = চাকরি থেকে বরখাস্ত
f-62mn4 = বরখাস্তের চিঠি বা শেষ হওয়া চুক্তি
# it: le ultime buste paga
# term: buste paga → { -busta-paga } = বেতনের স্লিপ
f-4udpv = শেষ কয়েকটি বেতনের স্লিপ (busta paga)
# it: l'indennità di disoccupazione ogni mese
# term: indennità di disoccupazione → { -naspi } = বেকার ভাতা
f-q8u59 = প্রতি মাসে বেকার ভাতা
# it: Entro 68 giorni dalla fine del lavoro.
f-tu2xw = কাজ শেষ হওয়ার 68 দিনের মধ্যে।
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-5c7qt = SPID বা CIE দিয়ে ঢোকা যায়।
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-s9wte = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-nv9ta = মোবাইল থেকে INPS
# it: La [NASpI][1] è un aiuto in denaro. La paga l'[INPS][2] ogni mese.
# note: NASpI è un nome: non si traduce.
# note: [1] = termini/naspi
# note: [2] = termini/inps
# term: naspi → { -naspi } = বেকার ভাতা
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-9yswy = [NASpI][1] হলো টাকার সাহায্য। [INPS][2] প্রতি মাসে এটি দেয়।

## A chi è rivolto

# it: A chi ha perso il lavoro **senza volerlo**: [licenziato][1] o con il contratto finito. Vale anche per colf e badanti.
# note: [1] = termini/licenziamento
# term: badanti → { -colf-e-badante } = গৃহকর্মী ও পরিচর্যাকারী
p-9g637 = যাঁরা **নিজের ইচ্ছা ছাড়া** কাজ হারিয়েছেন: [বরখাস্ত হয়েছেন (licenziamento)][1] বা চুক্তি শেষ হয়েছে। গৃহকর্মী ও পরিচর্যাকারীদের (colf, badanti) জন্যও এটি প্রযোজ্য।
# it: Di solito servono almeno 13 settimane di [contributi][1] negli ultimi 4 anni. Hai lasciato da poco un altro lavoro? Chiedi prima al patronato.
# note: [1] = termini/contributi
# term: contributi → { -contributi } = সামাজিক বীমার চাঁদা
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-ezyhk = সাধারণত গত 4 বছরে অন্তত 13 সপ্তাহের [সামাজিক বীমার চাঁদা (contributi)][1] লাগে। অল্প দিন আগে অন্য কোনো কাজ ছেড়েছেন? আগে সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।
# it: Se ti dimetti da solo, di solito non spetta. Ci sono eccezioni, per esempio se non ti pagano o se hai un figlio piccolo.
p-3pdpm = নিজে চাকরি ছাড়লে সাধারণত পাওয়া যায় না। ব্যতিক্রম আছে, যেমন আপনাকে বেতন না দিলে বা আপনার ছোট সন্তান থাকলে।

## Come fare

# it: Hai **68 giorni** dalla fine del lavoro. Se chiedi nei primi 8 giorni, perdi meno soldi.
p-nna9a = কাজ শেষ হওয়ার দিন থেকে আপনার হাতে **68 দিন** আছে। প্রথম 8 দিনের মধ্যে চাইলে কম টাকা হারাবেন।
# it: Prepara i documenti.
# note: voce 1 di 5
l-5g3hf = কাগজপত্র তৈরি করুন।
# it: Vai a un [patronato][1]. Fa la domanda gratis.
# note: voce 2 di 5
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-4ewip = একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] যান। তারা বিনামূল্যে আবেদন করে দেয়।
# it: Oppure fai da solo sul sito { $web }, con [SPID o CIE][1].
# note: voce 3 di 5
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-tkpwh = অথবা নিজেই { $web } সাইটে করুন, [SPID বা CIE][1] দিয়ে।
# it: Entro **15 giorni** dalla domanda vai al [centro per l'impiego][1]. Poi vai a tutti gli appuntamenti. Fai anche i passi che l'INPS ti chiede.
# note: voce 4 di 5
# note: [1] = servizi/cercare-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = কর্মসংস্থান কেন্দ্র
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-cjrh8 = আবেদনের **15 দিনের** মধ্যে [কর্মসংস্থান কেন্দ্রে (centro per l'impiego)][1] যান। তারপর সাক্ষাতের সব দিনে যান। INPS আপনাকে যে ধাপগুলো করতে বলে, সেগুলোও করুন।
# it: Tieni la ricevuta della domanda.
# note: voce 5 di 5
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-pcmvr = আবেদনের রসিদ রেখে দিন।
# it: Per informazioni chiama il { $phone-inps-da-telefono-fisso }. Da un cellulare chiama il { $phone-inps-da-cellulare }: puoi pagare la chiamata.
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-7uw3h = তথ্যের জন্য { $phone-inps-da-telefono-fisso } নম্বরে ফোন করুন। মোবাইল থেকে { $phone-inps-da-cellulare } নম্বরে ফোন করুন: ফোনের খরচ লাগতে পারে।

## Tempi e scadenze

# it: L'aiuto dura la metà delle settimane lavorate negli ultimi 4 anni. Dopo alcuni mesi diventa più basso.
p-vgffp = গত 4 বছরে যত সপ্তাহ কাজ করেছেন, তার অর্ধেক সময় এই সাহায্য পাওয়া যায়। কয়েক মাস পরে টাকা কমে যায়।

## Casi particolari

# it: **Trovi un lavoro?** Dillo subito all'INPS. Se lavori poco, puoi tenere una parte dell'aiuto.
# note: voce 1 di 3
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-3fmr6 = **কাজ পেয়েছেন?** সঙ্গে সঙ্গে INPS-কে জানান। কম কাজ করলে সাহায্যের একটি অংশ রাখতে পারেন।
# it: **Vai all'estero?** Chiedi prima al patronato: puoi perdere i soldi.
# note: voce 2 di 3
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-ymdt2 = **বিদেশে যাচ্ছেন?** আগে সহায়তা অফিসে (patronato) জিজ্ঞেস করুন: টাকা হারাতে পারেন।
# it: **Lavori nei campi, o hai un permesso stagionale?** Le regole e le date sono diverse. Chiedi al patronato.
# note: voce 3 di 3
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-fijhs = **ক্ষেতে কাজ করেন, বা আপনার মৌসুমি কাজের অনুমতিপত্র (permesso stagionale) আছে?** নিয়ম ও তারিখ আলাদা। সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-rwjic = কোনো সমস্যা হলে
# it: La domanda è respinta? Il patronato può fare ricorso gratis. Porta la lettera subito.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: ricorso → { -ricorso } = আপিল
p-7cghr = আবেদন নাকচ হয়েছে? সহায়তা অফিস (patronato) বিনামূল্যে আপিল (ricorso) করতে পারে। চিঠিটি দেরি না করে নিয়ে যান।
