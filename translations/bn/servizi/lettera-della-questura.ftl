### Ho ricevuto una lettera dalla Questura — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho ricevuto una lettera dalla Questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
title = পুলিশ সদর দপ্তর (Questura) থেকে চিঠি পেয়েছি
# it: Che cosa fare se la Questura ti chiama, chiede documenti o dice di no.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
summary = Questura আপনাকে ডাকলে, কাগজ চাইলে বা না বললে কী করবেন।
# it: lettera; Questura; convocazione; preavviso di rigetto; rifiuto; diniego; documenti mancanti; espulsione
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: preavviso di rigetto → { -preavviso-di-rigetto } = নাকচের আগাম চিঠি
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
keywords = চিঠি; Questura; কুয়েস্তুরা; কেস্তুরা; ডেকে পাঠানো; নাকচের আগাম চিঠি; preavviso di rigetto; আবেদন নাকচ; রিজেক্ট; কাগজ কম; দেশ ছাড়ার আদেশ
# it: la lettera e la busta
f-u4hf3 = চিঠি ও খাম
# it: il permesso o la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-jqzbm = অনুমতিপত্র বা আবেদনের রসিদ
# it: una risposta mandata in tempo
f-me52b = সময়মতো পাঠানো উত্তর
# it: Un patronato o un avvocato può rispondere con te.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
f-8fdpx = একটি সহায়তা অফিস (patronato) বা উকিল আপনার সঙ্গে উত্তর দিতে পারে।
# it: Apri subito ogni lettera della [Questura][1]. Può esserci un giorno entro cui rispondere.
# note: [1] = termini/questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-4gfcm = [পুলিশ সদর দপ্তরের (Questura)][1] প্রতিটি চিঠি সঙ্গে সঙ্গে খুলুন। কোনো নির্দিষ্ট দিনের মধ্যে উত্তর দিতে হতে পারে।

## A chi è rivolto

# it: A chi ha un permesso di soggiorno o lo ha chiesto.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-ce4ur = যাঁদের বসবাসের অনুমতিপত্র আছে বা যাঁরা তা চেয়েছেন।

## Come fare

# it: Scrivi sulla busta il giorno in cui l'hai ricevuta. Conta i giorni da lì.
# note: voce 1 di 3
l-5t2yf = চিঠিটি যেদিন পেয়েছেন, সেই তারিখ খামের ওপর লিখুন। দিন সেখান থেকেই গুনুন।
# it: Non capisci la lettera? Portala lo stesso giorno a un [patronato][1].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-9y3cz = চিঠি বুঝতে পারছেন না? সেই দিনই একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] নিয়ে যান।
# it: Guarda quale dei tre casi è il tuo.
# note: voce 3 di 3
l-d3s65 = তিনটি ক্ষেত্রের মধ্যে আপনারটি কোনটি, দেখুন।

## È un appuntamento

# it: È un appuntamento
t-giwbm = চিঠিটি সাক্ষাতের জন্য
# it: Vai in Questura quel giorno. Porta la lettera e i documenti che chiede. Se non puoi andare, chiedi prima un altro giorno.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-fg6rm = সেই দিন Questura-তে যান। চিঠি ও তাতে চাওয়া কাগজ নিয়ে যান। যেতে না পারলে আগেই অন্য দিন চান।

## Mancano documenti o vogliono rifiutare

# it: Mancano documenti o vogliono rifiutare
t-6wkkq = কাগজ কম আছে বা তারা নাকচ করতে চায়
# it: Una lettera che dice «vogliamo rifiutare» si chiama [preavviso di rigetto][1]. Non è ancora un rifiuto.
# note: [1] = termini/preavviso-di-rigetto
# term: preavviso di rigetto → { -preavviso-di-rigetto } = নাকচের আগাম চিঠি
p-9xecq = যে চিঠিতে লেখা “আমরা নাকচ করতে চাই”, তাকে [নাকচের আগাম চিঠি (preavviso di rigetto)][1] বলে। এটি এখনো নাকচ নয়।
# it: Di solito hai **10 giorni** per rispondere. Guarda sulla lettera quanti giorni hai.
# note: critico: qui uno sbaglio può fare danno
p-iws6n = উত্তর দেওয়ার জন্য সাধারণত **10 দিন** পান। আপনার কত দিন আছে, চিঠিতে দেখুন।
# it: Vai subito da un patronato o da un avvocato.
# note: voce 1 di 3
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-p5aqu = সঙ্গে সঙ্গে একটি সহায়তা অফিসে (patronato) বা উকিলের কাছে যান।
# it: Manda i documenti che mancano e spiega le tue ragioni.
# note: voce 2 di 3
l-58kj7 = যে কাগজ কম আছে তা পাঠান এবং আপনার কারণ বুঝিয়ে লিখুন।
# it: Usa una [raccomandata][1], una [PEC][2] o porta tutto a mano. Tieni la ricevuta.
# note: voce 3 di 3
# note: [1] = termini/raccomandata
# note: [2] = termini/pec
# term: raccomandata → { -raccomandata } = রেজিস্ট্রি চিঠি
# term: pec → { -pec } = প্রত্যয়িত ই-মেইল
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-m3q5a = [রেজিস্ট্রি চিঠি (raccomandata)][1] বা [প্রত্যয়িত ই-মেইল (PEC)][2] দিয়ে পাঠান, অথবা সব নিজে গিয়ে জমা দিন। রসিদ রেখে দিন।

## È un rifiuto o un'espulsione

# it: È un rifiuto o un'espulsione
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
t-gj89m = চিঠিতে আবেদন নাকচ বা দেশ ছাড়ার আদেশ আছে
# it: Vai da un avvocato **lo stesso giorno**. I giorni per il [ricorso][1] sono pochi.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricorso
# term: ricorso → { -ricorso } = আপিল
p-zdpef = **সেই দিনই** উকিলের কাছে যান। [আপিল (ricorso)][1] করার সময় মাত্র কয়েক দিন।
# it: L'avvocato può essere [pagato dallo Stato][1], anche contro un'[espulsione][2].
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
p-cfy5h = উকিলের খরচ [সরকার দিতে পারে][1], [দেশ ছাড়ার আদেশের (espulsione)][2] বিরুদ্ধে গেলেও।

## Casi particolari

# it: Hai trovato un avviso della posta? Vai subito a ritirare la lettera. I giorni passano anche se non la ritiri.
p-h6fpy = ডাকঘরের নোটিশ পেয়েছেন? সঙ্গে সঙ্গে গিয়ে চিঠিটি তুলে আনুন। না তুললেও দিন পার হতে থাকে।

## Se qualcosa va male

# it: Se qualcosa va male
t-c5bj5 = কোনো সমস্যা হলে
# it: Il tempo è già finito? Vai lo stesso da un avvocato. Porta la lettera, la busta e tutte le ricevute che hai.
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-sjgag = সময় শেষ হয়ে গেছে? তবু উকিলের কাছে যান। চিঠি, খাম ও আপনার কাছে যত রসিদ আছে, সব নিয়ে যান।
