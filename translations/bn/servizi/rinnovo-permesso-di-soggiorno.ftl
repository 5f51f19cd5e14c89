### Rinnovo del permesso di soggiorno alla posta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rinnovo del permesso di soggiorno alla posta
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
title = ডাকঘরে বসবাসের অনুমতিপত্র নবায়ন
# it: Come chiedere il rinnovo del permesso con la busta dell'ufficio postale.
summary = ডাকঘরের খাম দিয়ে কীভাবে অনুমতিপত্র নবায়ন চাইবেন।
# it: permesso; kit postale; busta gialla; rinnovo; ricevuta; impronte; scadenza; quanto tempo per il permesso; quanto si aspetta il permesso; permesso in ritardo; permesso scaduto; quando arriva il permesso; rinnovare il permesso
# term: kit postale → { -kit-postale } = ডাকঘরের আবেদন খাম
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
keywords = সজর্নো রিনিউ; পারমেসো নবায়ন; ডাকঘরের কিট; হলুদ খাম; রসিদ; ফিঙ্গার; মেয়াদ শেষ; সজর্নো পেতে কত দিন; পারমেসো কবে আসবে; সজর্নো আসতে দেরি; সজর্নোর মেয়াদ শেষ; সজর্নো নবায়ন
# it: i documenti su lavoro, studio o famiglia
f-xzp2n = কাজ, পড়াশোনা বা পরিবারের কাগজ
# it: la ricevuta della domanda
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
f-6r4sv = আবেদনের রসিদ
# it: il permesso di soggiorno rinnovato
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
f-8jprz = নবায়ন করা বসবাসের অনুমতিপত্র
# it: Negli uffici postali con lo Sportello Amico.
f-wsnvb = Sportello Amico আছে এমন ডাকঘরে।
# it: Il permesso di soggiorno ha una data di scadenza. Per restare in Italia devi chiedere il **rinnovo**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-g93k4 = বসবাসের অনুমতিপত্রের একটি শেষ তারিখ আছে। ইতালিতে থাকতে হলে আপনাকে **নবায়ন (rinnovo)** চাইতে হবে।

## A chi è rivolto

# it: A chi ha un permesso di soggiorno che sta per scadere. I cittadini dell'Unione europea non hanno bisogno del permesso.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = বসবাসের অনুমতিপত্র
p-v53uw = যাঁদের বসবাসের অনুমতিপত্রের মেয়াদ শেষ হতে চলেছে। ইউরোপীয় ইউনিয়নের নাগরিকদের অনুমতিপত্র লাগে না।

## Come fare

# it: Vai in un ufficio postale con lo Sportello Amico.
# note: voce 1 di 8
# note: «Sportello Amico» è il nome di alcuni sportelli di Poste Italiane: non si traduce.
l-bf7ri = Sportello Amico আছে এমন একটি ডাকঘরে যান।
# it: Chiedi la [busta con i moduli][1] per il permesso. La busta è gratis.
# note: voce 2 di 8
# note: [1] = termini/kit-postale
l-ahwyy = অনুমতিপত্রের [ফরমসহ খাম (kit postale)][1] চান। খামটি বিনামূল্যে।
# it: Compila i moduli. Un [patronato][1] può aiutarti.
# note: voce 3 di 8
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-rkb8s = ফরম পূরণ করুন। একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] আপনাকে সাহায্য করতে পারে।
# it: Compra una [marca da bollo][1] dal tabaccaio.
# note: voce 4 di 8
# note: [1] = termini/marca-da-bollo
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
l-vw9zs = তামাকের দোকান (tabaccaio) থেকে একটি [রাজস্ব স্ট্যাম্প (marca da bollo)][1] কিনুন।
# it: Porta alla posta la busta **aperta**, con le copie. Porta anche il passaporto.
# note: voce 5 di 8
# term: passaporto → { -passaporto } = পাসপোর্ট
l-q3gqw = খামটি **খোলা** অবস্থায় ফটোকপিসহ ডাকঘরে নিয়ে যান। পাসপোর্টও সঙ্গে নিন।
# it: Paga e tieni la ricevuta. Tieni anche il foglio con l'appuntamento.
# note: voce 6 di 8
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-emi4m = টাকা দিন ও রসিদ রেখে দিন। সাক্ষাতের তারিখের কাগজও রেখে দিন।
# it: Vai in [Questura][1] il giorno dell'appuntamento. Lì lasci le [impronte][2].
# note: voce 7 di 8
# note: [1] = termini/questura
# note: [2] = termini/impronte-digitali
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
l-mv3rm = সাক্ষাতের দিন [পুলিশ সদর দপ্তরে (Questura)][1] যান। সেখানে [আঙুলের ছাপ (impronte)][2] দিন।
# it: Quando il permesso è pronto, vai a prenderlo in Questura.
# note: voce 8 di 8
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-747aa = অনুমতিপত্র তৈরি হলে Questura থেকে তা নিয়ে আসুন।
# it: Tieni sempre con te la [ricevuta][1] della posta. Con la ricevuta puoi restare in Italia e lavorare mentre aspetti.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/ricevuta-del-permesso
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
p-k8bb9 = ডাকঘরের [রসিদ (ricevuta)][1] সব সময় সঙ্গে রাখুন। অপেক্ষার সময় এই রসিদ দিয়ে আপনি ইতালিতে থাকতে ও কাজ করতে পারেন।

## Tempi e scadenze

# it: Chiedi il rinnovo almeno sessanta giorni prima della scadenza. La legge fissa un tempo per la risposta: chiedi in Questura. Spesso serve più tempo.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-v463f = মেয়াদ শেষের অন্তত 60 দিন আগে নবায়ন চান। উত্তরের জন্য আইনে একটি সময় ঠিক করা আছে: Questura-তে জিজ্ঞেস করুন। প্রায়ই আরও বেশি সময় লাগে।
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
p-9rsp8 = মেয়াদ শেষ হয়ে গেছে? মেয়াদ শেষের পর **60 দিনের** মধ্যে এখনো নবায়ন চাইতে পারেন। তার পরে [দেশ ছাড়ার আদেশ (espulsione)][1] পাওয়ার ঝুঁকি থাকে।

## Quanto costa

# it: Paghi la marca da bollo, un [bollettino][1] e il servizio della posta. Il bollettino cambia con la durata del permesso. Chiedi i prezzi alla posta.
# note: [1] = termini/bollettino
# term: marca da bollo → { -marca-da-bollo } = রাজস্ব স্ট্যাম্প
# term: bollettino → { -bollettino } = ডাকঘরে টাকা দেওয়ার ফরম
p-hrvf7 = আপনাকে রাজস্ব স্ট্যাম্প, একটি [ডাকঘরের ফরমের টাকা (bollettino)][1] ও ডাকঘরের সেবার খরচ দিতে হয়। ফরমের টাকা অনুমতিপত্রের মেয়াদ অনুযায়ী কম-বেশি হয়। দাম ডাকঘরে জেনে নিন।

## Casi particolari

# it: Alcuni permessi non passano dalla posta. In quei casi vai in Questura. Se hai dubbi, chiedi a un patronato.
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-f38uy = কিছু অনুমতিপত্র ডাকঘর দিয়ে হয় না। সে ক্ষেত্রে Questura-তে যান। সন্দেহ থাকলে একটি সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।
# it: **Vuoi viaggiare con la ricevuta?** Ci sono limiti, soprattutto negli altri Paesi europei. Chiedi prima in Questura.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-w23nf = **রসিদ নিয়ে ভ্রমণ করতে চান?** কিছু সীমা আছে, বিশেষ করে ইউরোপের অন্য দেশে। আগে Questura-তে জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-k3u3q = কোনো সমস্যা হলে
# it: **È già scaduto?** Vai subito da un patronato. Più aspetti, più è difficile.
# note: voce 1 di 5
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
l-2yqjh = **মেয়াদ শেষ হয়ে গেছে?** সঙ্গে সঙ্গে একটি সহায়তা অফিসে (patronato) যান। যত দেরি করবেন, তত কঠিন হবে।
# it: **Hai perso il lavoro?** C'è il permesso per [attesa occupazione][1].
# note: voce 2 di 5
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = কাজ খোঁজার অনুমতিপত্র
l-dtihf = **কাজ হারিয়েছেন?** আপনার জন্য [কাজ খোঁজার অনুমতিপত্র (attesa occupazione)][1] আছে।
# it: **Arriva una lettera?** La Questura può chiederti altri documenti o dirti che pensa di rifiutare ([preavviso di rigetto][1]). I giorni per rispondere sono pochi.
# note: voce 3 di 5
# note: [1] = termini/preavviso-di-rigetto
# term: questura → { -questura } = পুলিশ সদর দপ্তর
# term: preavviso di rigetto → { -preavviso-di-rigetto } = নাকচের আগাম চিঠি
l-3xzb5 = **চিঠি এসেছে?** Questura আপনার কাছে আরও কাগজ চাইতে পারে, বা জানাতে পারে যে তারা আবেদন নাকচ করার কথা ভাবছে ([নাকচের আগাম চিঠি, preavviso di rigetto][1])। উত্তর দেওয়ার সময় মাত্র কয়েক দিন।
# it: **Non sai che cosa fare con la lettera?** Leggi [la pagina sulle lettere][1].
# note: voce 4 di 5
# note: [1] = servizi/lettera-della-questura
l-4wrgc = **চিঠি নিয়ে কী করবেন জানেন না?** [চিঠির পাতাটি][1] পড়ুন।
# it: **Ricevi un rifiuto?** Porta il foglio lo stesso giorno a un [avvocato][1].
# note: voce 5 di 5
# note: [1] = servizi/patrocinio-gratuito
l-2f9ui = **আবেদন নাকচ হয়েছে?** কাগজটি সেই দিনই একজন [উকিলের][1] কাছে নিয়ে যান।

## Dove si fa ogni passo

# it: Dove si fa ogni passo
t-9m84q = কোন ধাপ কোথায় হয়
# it: Dove
c-git2k = কোথায়
# it: Che cosa fai
c-vhx55 = কী করবেন
# it: Patronato
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
c-nnzm9 = বিনামূল্যের সহায়তা অফিস (patronato)
# it: Chiedi aiuto per i moduli.
c-hd5jv = ফরমের জন্য সাহায্য চান।
# it: Ufficio postale
c-tsmvk = ডাকঘর
# it: Consegni la domanda e paghi.
c-crjui = আবেদন জমা দিন ও টাকা দিন।
# it: Questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
c-zm53w = পুলিশ সদর দপ্তর (Questura)
# it: Lasci le impronte e ritiri il permesso.
# term: impronte → { -impronte-digitali } = আঙুলের ছাপ
c-scskx = আঙুলের ছাপ দিন ও অনুমতিপত্র নিন।
