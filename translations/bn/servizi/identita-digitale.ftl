### SPID e CIE: entrare nei siti degli uffici — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: SPID e CIE: entrare nei siti degli uffici
# term: spid → { -spid } = ডিজিটাল পরিচয়
title = SPID ও CIE: অফিসের সাইটে ঢোকা
# it: Come avere l'identità digitale per usare i servizi in linea.
summary = অনলাইন সেবা ব্যবহারের জন্য কীভাবে ডিজিটাল পরিচয় পাবেন।
# it: SPID; CIE; identità digitale; password; INPS in linea; entrare con SPID
# term: spid → { -spid } = ডিজিটাল পরিচয়
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
keywords = স্পিড; স্পিদ; চিয়ে; ডিজিটাল আইডি; পাসওয়ার্ড; ইনপ্স অনলাইন; অনলাইন লগইন
# it: un indirizzo e-mail e un numero di cellulare
f-wgxgp = একটি ই-মেইল ঠিকানা ও একটি মোবাইল নম্বর
# it: l'identità digitale
f-k9s3b = ডিজিটাল পরিচয়
# it: SPID
# term: spid → { -spid } = ডিজিটাল পরিচয়
f-xsrfk = ===
# it: CIE
f-wnfy3 = ===
# it: Molti uffici lavorano solo su internet. Per entrare nei loro siti ti serve lo [SPID][1] oppure la [CIE][2].
# note: [1] = termini/spid
# note: [2] = termini/carta-di-identita
# term: spid → { -spid } = ডিজিটাল পরিচয়
p-5jexr = অনেক অফিস শুধু ইন্টারনেটে কাজ করে। তাদের সাইটে ঢুকতে আপনার [SPID][1] অথবা [CIE][2] লাগে।

## A chi è rivolto

# it: Agli adulti con un documento italiano valido e il codice fiscale.
# term: codice fiscale → { -codice-fiscale } = কর কোড
p-wzjxn = যেসব প্রাপ্তবয়স্কের বৈধ ইতালীয় পরিচয়পত্র ও কর কোড আছে।

## Come fare

# it: **Con la CIE** (è la strada più semplice, se hai già la carta):
p-xszav = **CIE দিয়ে** (কার্ড থাকলে এটিই সবচেয়ে সহজ পথ):
# it: Trova i codici PIN e PUK: sono nei due fogli della carta.
# note: voce 1 di 3
# note: SPID, CIE, PIN, PUK e CieID non si traducono.
l-ekafy = PIN ও PUK কোড খুঁজে বের করুন: কার্ডের দুটি কাগজে এগুলো আছে।
# it: Scarica l'app CieID sul telefono.
# note: voce 2 di 3
l-fdvcy = ফোনে CieID অ্যাপ নামান।
# it: Segui l'app. Alla fine scegli una password.
# note: voce 3 di 3
l-m7q3c = অ্যাপের কথা অনুযায়ী চলুন। শেষে একটি পাসওয়ার্ড বেছে নিন।
# it: **Con lo SPID**:
# term: spid → { -spid } = ডিজিটাল পরিচয়
p-sf7t3 = **SPID দিয়ে**:
# it: Apri il sito { $web-spid } e scegli un gestore.
# note: voce 1 di 4
# note: $web-spid = un dato; lo scrive il sito
# term: spid → { -spid } = ডিজিটাল পরিচয়
l-ahghh = { $web-spid } সাইট খুলুন ও একটি প্রতিষ্ঠান (gestore) বেছে নিন।
# it: Guarda quanto costa. Alcuni gestori sono gratis, altri no.
# note: voce 2 di 4
l-q6w2d = দাম কত দেখুন। কিছু প্রতিষ্ঠান বিনামূল্যে দেয়, কিছু দেয় না।
# it: Prepara documento, tessera sanitaria, e-mail e cellulare.
# note: voce 3 di 4
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
l-wp635 = পরিচয়পত্র, স্বাস্থ্য কার্ড, ই-মেইল ও মোবাইল তৈরি রাখুন।
# it: Fatti riconoscere: di persona o in video, come dice il gestore.
# note: voce 4 di 4
l-xcvfz = আপনার পরিচয় যাচাই করান: নিজে গিয়ে বা ভিডিওতে, প্রতিষ্ঠানটি যেমন বলে।

## Casi particolari

# it: **Non hai ancora la CIE?** Alcuni gestori accettano altri documenti. Chiedi prima.
# note: voce 1 di 3
l-jvg7c = **এখনো CIE নেই?** কিছু প্রতিষ্ঠান অন্য কাগজও নেয়। আগে জিজ্ঞেস করুন।
# it: **Non usi il computer?** Un [patronato][1] può fare molte domande per te, con una [delega][2].
# note: voce 2 di 3
# note: [1] = servizi/aiuto-patronato-caf
# note: [2] = termini/delega
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
# term: delega → { -delega } = ক্ষমতাপত্র
l-s9pag = **কম্পিউটার ব্যবহার করেন না?** একটি [বিনামূল্যের সহায়তা অফিস (patronato)][1] একটি [ক্ষমতাপত্র (delega)][2] নিয়ে আপনার হয়ে অনেক আবেদন করতে পারে।
# it: Puoi anche dare una delega a un familiare per il sito dell'INPS.
# note: voce 3 di 3
# term: delega → { -delega } = ক্ষমতাপত্র
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
l-bd2s3 = INPS-এর সাইটের জন্য পরিবারের কাউকেও ক্ষমতাপত্র (delega) দিতে পারেন।
# it: Non dare a nessuno la tua password o i codici. Non mandare foto dei documenti a chi ti scrive un messaggio.
# note: critico: qui uno sbaglio può fare danno
p-t9xsq = আপনার পাসওয়ার্ড বা কোড কাউকে দেবেন না। কেউ বার্তা পাঠিয়ে চাইলে কাগজপত্রের ছবি পাঠাবেন না।

## Se qualcosa va male

# it: Se qualcosa va male
t-65psi = কোনো সমস্যা হলে
# it: Hai dimenticato la password? Usa il recupero sul sito del gestore. Hai perso i codici della CIE? Chiedi al Comune come averli di nuovo.
p-yx3k6 = পাসওয়ার্ড ভুলে গেছেন? প্রতিষ্ঠানের সাইটে তা ফিরে পাওয়ার ব্যবস্থা আছে। CIE-র কোড হারিয়েছেন? কীভাবে আবার পাবেন, পৌরসভায় (Comune) জিজ্ঞেস করুন।
