### Il mio permesso sta per scadere — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il mio permesso sta per scadere
title = আমার অনুমতিপত্রের মেয়াদ শেষ হতে চলেছে
# it: Che cosa fare nei mesi prima della scadenza.
summary = মেয়াদ শেষের আগের মাসগুলোতে কী করবেন।
# it: scadenza; rinnovo; permesso scaduto
keywords = মেয়াদ শেষ; নবায়ন; রিনিউ; সজর্নো শেষ; সজর্নো রিনিউ
# it: Porta il permesso al patronato.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
f-yrapq = অনুমতিপত্র নিয়ে বিনামূল্যের সহায়তা অফিসে (patronato) যান।
# it: Sei qui da 5 anni? Guarda se puoi averlo.
f-7vdk6 = 5 বছর ধরে এখানে আছেন? দেখুন এটি পেতে পারেন কি না।
# it: Fai la domanda alla posta.
f-nnmkj = ডাকঘরে আবেদন করুন।
# it: Porta la ricevuta e allunga la tessera sanitaria.
# term: ricevuta → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
f-er6fi = রসিদ নিয়ে গিয়ে স্বাস্থ্য কার্ডের মেয়াদ বাড়ান।
# it: Porta in anagrafe il permesso nuovo.
# term: anagrafe → { -anagrafe } = বাসিন্দা নিবন্ধন অফিস
f-rzunc = নতুন অনুমতিপত্র বাসিন্দা নিবন্ধন অফিসে (anagrafe) নিয়ে যান।
# it: Comincia almeno due mesi prima. È già scaduto? Vai subito da un patronato o da un avvocato.
# term: patronato → { -patronato } = বিনামূল্যের সহায়তা অফিস
p-vvev9 = অন্তত দুই মাস আগে শুরু করুন। মেয়াদ শেষ হয়ে গেছে? সঙ্গে সঙ্গে একটি সহায়তা অফিসে (patronato) বা উকিলের কাছে যান।
# it: È già scaduto? Puoi ancora chiedere il rinnovo entro **60 giorni** dalla scadenza. Dopo rischi l'[espulsione][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = দেশ ছাড়ার আদেশ
p-3gy8c = মেয়াদ শেষ হয়ে গেছে? মেয়াদ শেষের পর **60 দিনের** মধ্যে এখনো নবায়ন চাইতে পারেন। তার পরে [দেশ ছাড়ার আদেশ (espulsione)][1] পাওয়ার ঝুঁকি থাকে।
# it: Hai ricevuto una lettera dalla Questura? Leggi [che cosa fare][1].
# note: [1] = servizi/lettera-della-questura
# term: questura → { -questura } = পুলিশ সদর দপ্তর
p-f47ue = পুলিশ সদর দপ্তর (Questura) থেকে চিঠি পেয়েছেন? পড়ুন [কী করবেন][1]।
