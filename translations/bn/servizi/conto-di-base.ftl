### Aprire un conto in banca o in posta — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Aprire un conto in banca o in posta
title = ব্যাংকে বা ডাকঘরে অ্যাকাউন্ট খোলা
# it: Hai diritto a un conto semplice per ricevere la paga e gli aiuti.
summary = বেতন ও সাহায্য পাওয়ার জন্য একটি সাধারণ অ্যাকাউন্টের অধিকার আপনার আছে।
# it: conto corrente; banca; posta; IBAN; conto di base; carta prepagata
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
keywords = ব্যাংক একাউন্ট; ব্যাংক; পোস্ট অফিস; IBAN; ইবান; কার্ড
# it: un documento: passaporto, carta d'identità, permesso o documento di richiedente asilo
# term: passaporto → { -passaporto } = পাসপোর্ট
# term: carta d'identità → { -carta-di-identita } = পরিচয়পত্র
# term: richiedente asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
f-3rway = একটি কাগজ: পাসপোর্ট, পরিচয়পত্র, অনুমতিপত্র বা আশ্রয়প্রার্থীর কাগজ
# it: un conto con IBAN
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
f-vvs3e = IBAN-সহ একটি অ্যাকাউন্ট
# it: Per lo stipendio e gli aiuti serve quasi sempre un conto con un [IBAN][1].
# note: [1] = termini/iban
# term: iban → { -iban } = ব্যাংক অ্যাকাউন্টের নম্বর
p-q4je7 = বেতন ও সাহায্যের জন্য প্রায় সব সময় [ব্যাংক অ্যাকাউন্টের নম্বর (IBAN)][1] আছে এমন অ্যাকাউন্ট লাগে।

## A chi è rivolto

# it: A chi vive legalmente nell'Unione europea. Vale anche per i richiedenti asilo.
# term: richiedenti asilo → { -richiedente-asilo } = আশ্রয়প্রার্থী
p-y9bgt = যাঁরা ইউরোপীয় ইউনিয়নে বৈধভাবে থাকেন। আশ্রয়প্রার্থীদের জন্যও।

## Come fare

# it: Vai in una banca o alla posta.
# note: voce 1 di 5
l-9z2y8 = একটি ব্যাংকে বা ডাকঘরে যান।
# it: Chiedi il **conto di base**. È un conto semplice, con poche spese.
# note: voce 2 di 5
l-hbyc7 = **সাধারণ অ্যাকাউন্ট (conto di base)** চান। এটি কম খরচের একটি সহজ অ্যাকাউন্ট।
# it: Porta il documento e il codice fiscale.
# note: voce 3 di 5
# term: codice fiscale → { -codice-fiscale } = কর কোড
l-chxz2 = পরিচয়পত্র ও কর কোড নিয়ে যান।
# it: Leggi quanto costa ogni anno. Fatti spiegare le parole difficili.
# note: voce 4 di 5
l-ampnq = প্রতি বছর কত খরচ পড়ুন। কঠিন শব্দ বুঝিয়ে দিতে বলুন।
# it: Tieni segreto il codice della carta.
# note: voce 5 di 5
l-9vb2a = কার্ডের কোড গোপন রাখুন।

## Quanto costa

# it: Il conto di base ha un prezzo fisso all'anno. Con un [ISEE][1] molto basso è **gratis**. Chiedi in banca il limite.
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
p-pmbap = সাধারণ অ্যাকাউন্টের (conto di base) বছরের একটি নির্দিষ্ট দাম আছে। [ISEE][1] খুব কম হলে এটি **বিনামূল্যে**। সীমা কত, ব্যাংকে জিজ্ঞেস করুন।

## Casi particolari

# it: Il conto di base non permette di andare sotto zero.
# note: voce 1 di 2
l-y9azq = সাধারণ অ্যাকাউন্টে (conto di base) টাকা শূন্যের নিচে যেতে পারে না।
# it: Per mandare soldi al tuo Paese confronta i prezzi. Usa solo agenzie autorizzate.
# note: voce 2 di 2
l-ddda2 = আপনার দেশে টাকা পাঠাতে দাম তুলনা করুন। শুধু অনুমোদিত এজেন্সি ব্যবহার করুন।
# it: Non prestare il tuo conto o la tua carta. Chi lo chiede spesso vuole nascondere soldi rubati. Il reato ricade anche su di te.
# note: critico: qui uno sbaglio può fare danno
p-rg8q7 = আপনার অ্যাকাউন্ট বা কার্ড কাউকে ব্যবহার করতে দেবেন না। যারা চায়, তারা প্রায়ই চুরির টাকা লুকাতে চায়। অপরাধের দায় আপনার ওপরও পড়ে।

## Se qualcosa va male

# it: Se qualcosa va male
t-p9by6 = কোনো সমস্যা হলে
# it: La banca dice di no? Deve scriverti il motivo. Scrivi alla banca che non sei d'accordo (il **reclamo**). Se non basta, puoi rivolgerti alla Banca d'Italia: il sito è { $web }.
# note: $web = un dato; lo scrive il sito
p-w5x7v = ব্যাংক না বলছে? তাকে কারণ লিখে দিতে হবে। ব্যাংককে লিখুন যে আপনি একমত নন (**অভিযোগ, reclamo**)। তাতে কাজ না হলে Banca d'Italia-র কাছে যেতে পারেন: সাইট { $web }।
