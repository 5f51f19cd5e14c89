### Assegno di inclusione (ADI) — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Assegno di inclusione (ADI)
# term: assegno di inclusione → { -assegno-di-inclusione } = দরিদ্র পরিবারের ভাতা
title = দরিদ্র পরিবারের ভাতা (ADI)
# it: Un aiuto per le famiglie molto povere, con un percorso da seguire.
summary = খুব গরিব পরিবারের জন্য সাহায্য, একটি কর্মসূচি মেনে চলতে হয়।
# it: ADI; reddito di cittadinanza; povertà; sussidio; SFL; inclusione
# term: reddito → { -reddito } = আয়
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
keywords = গরিব ভাতা; এডিআই; রেদ্দিতো; অভাব; সরকারি সাহায্য
# it: i codici fiscali della famiglia
# term: codici fiscali → { -codice-fiscale } = কর কোড
f-rpq53 = পরিবারের সবার কর কোড
# it: una carta con soldi ogni mese
f-dg5gq = প্রতি মাসে টাকাসহ একটি কার্ড
# it: un percorso con i servizi sociali
f-cifbh = সামাজিক সেবার সঙ্গে একটি কর্মসূচি
# it: Entra con SPID o CIE.
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-5tg3t = SPID বা CIE দিয়ে ঢোকা যায়।
# it: INPS da telefono fisso
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-ck6su = ল্যান্ডফোন থেকে INPS
# it: INPS da cellulare
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
f-f4bf6 = মোবাইল থেকে INPS
# it: L'[assegno di inclusione][1] ha preso il posto del reddito di cittadinanza.
# note: [1] = termini/assegno-di-inclusione
# term: assegno di inclusione → { -assegno-di-inclusione } = দরিদ্র পরিবারের ভাতা
# term: reddito → { -reddito } = আয়
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
p-jtq6h = [দরিদ্র পরিবারের ভাতা (assegno di inclusione)][1] পুরোনো reddito di cittadinanza-র জায়গায় এসেছে।

## A chi è rivolto

# it: Alle famiglie con pochi soldi **e** con almeno una di queste persone:
p-4kaaz = যেসব পরিবারের টাকা কম **এবং** যাদের মধ্যে এঁদের অন্তত একজন আছেন:
# it: un minorenne
# note: voce 1 di 4
# term: minorenne → { -minore } = অপ্রাপ্তবয়স্ক
l-iqpcn = একজন অপ্রাপ্তবয়স্ক
# it: una persona con disabilità
# note: voce 2 di 4
l-qrp7t = একজন প্রতিবন্ধী মানুষ
# it: una persona di 60 anni o più
# note: voce 3 di 4
l-6mke5 = 60 বছর বা তার বেশি বয়সী একজন
# it: una persona seguita dai servizi sociali o sanitari, in certi casi
# note: voce 4 di 4
l-5kuun = কিছু ক্ষেত্রে, যাঁর দেখাশোনা সামাজিক বা স্বাস্থ্যসেবা করে
# it: Se non sei cittadino dell'Unione europea, di solito serve il permesso di lungo periodo o la protezione internazionale. Di solito servono anche 5 anni di residenza in Italia. Gli ultimi due devono essere continui.
# term: permesso di lungo periodo → { -permesso-ue-lungo-periodo } = দীর্ঘমেয়াদি ইউরোপীয় অনুমতিপত্র
# term: protezione internazionale → { -protezione-internazionale } = আন্তর্জাতিক সুরক্ষা
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-n9xg4 = আপনি ইউরোপীয় ইউনিয়নের নাগরিক না হলে সাধারণত দীর্ঘমেয়াদি অনুমতিপত্র বা আন্তর্জাতিক সুরক্ষা লাগে। সাধারণত ইতালিতে 5 বছরের নিবন্ধিত বাসস্থানও (residenza) লাগে। শেষ দুই বছর একটানা হতে হবে।

## Come fare

# it: Chiedi l'[ISEE][1].
# note: voce 1 di 6
# note: [1] = servizi/chiedere-isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-2g865 = [ISEE][1] চান।
# it: Chiedi a un [patronato][1] o a un CAF se puoi averlo.
# note: voce 2 di 6
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: caf → { -caf } = কর সহায়তা কেন্দ্র
l-k7ci6 = আপনি এটি পেতে পারেন কি না, একটি [বিনামূল্যের সহায়তা অফিসে (patronato)][1] বা CAF-এ জিজ্ঞেস করুন।
# it: Fai la domanda con loro, oppure sul sito { $web }.
# note: voce 3 di 6
# note: $web = un dato; lo scrive il sito
l-3cg8v = তাঁদের সঙ্গে আবেদন করুন, অথবা { $web } সাইটে।
# it: Firma il **patto digitale** sul portale indicato dall'INPS.
# note: voce 4 di 6
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-g8ukg = INPS যে পোর্টালের কথা বলে, সেখানে **ডিজিটাল চুক্তি (patto digitale)** সই করুন।
# it: Vai al primo appuntamento con i [servizi sociali][1] entro **120 giorni dalla firma del patto**. Vai anche se nessuno ti chiama.
# note: voce 5 di 6
# note: [1] = servizi/servizio-sociale
l-tb3ei = **চুক্তি সই করার পর 120 দিনের** মধ্যে [সামাজিক সেবা অফিসে (servizi sociali)][1] প্রথম সাক্ষাতে যান। কেউ না ডাকলেও যান।
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-7wgma = সব সাক্ষাতে যান।

## Cosa si ottiene

# it: Una carta con soldi per la spesa e, in parte, per l'affitto. Un'assistente sociale ti segue.
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-j83fu = কেনাকাটা এবং কিছুটা ভাড়ার জন্য টাকাসহ একটি কার্ড। একজন সমাজকর্মী শুরু থেকে শেষ পর্যন্ত আপনাকে সাহায্য করেন।

## Tempi e scadenze

# it: L'aiuto dura di solito **18 mesi**. Poi devi fare una nuova domanda.
p-zttu6 = সাহায্যটি সাধারণত **18 মাস** চলে। তারপর নতুন আবেদন করতে হয়।

## Casi particolari

# it: Hai tra 18 e 59 anni e puoi lavorare? C'è un altro aiuto: il **supporto per la formazione e il lavoro**. Chiedi al patronato.
# note: «supporto per la formazione e il lavoro» è il nome ufficiale: lascialo accanto alla traduzione.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-2tfhp = আপনার বয়স 18 থেকে 59 বছর এবং কাজ করতে পারেন? আরেকটি সাহায্য আছে: **প্রশিক্ষণ ও কাজের জন্য সাহায্য (supporto per la formazione e il lavoro)**। সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।

## Se qualcosa va male

# it: Se qualcosa va male
t-uumxy = কোনো সমস্যা হলে
# it: Se cambia il lavoro o la famiglia, dillo subito all'INPS. Se non vai agli appuntamenti, perdi l'aiuto. Se la domanda è respinta, chiedi al patronato il perché.
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-84jgp = কাজ বা পরিবারে কিছু বদলালে সঙ্গে সঙ্গে INPS-কে জানান। সাক্ষাতে না গেলে সাহায্য হারাবেন। আবেদন নাকচ হলে কেন, তা সহায়তা অফিসে (patronato) জিজ্ঞেস করুন।
