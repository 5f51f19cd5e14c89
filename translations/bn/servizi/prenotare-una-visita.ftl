### Prenotare una visita o un esame — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Prenotare una visita o un esame
title = ডাক্তার দেখানো বা পরীক্ষার বুকিং
# it: Con la ricetta del medico prenoti la visita e paghi il ticket.
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
summary = ডাক্তারের প্রেসক্রিপশন দিয়ে বুকিং করুন ও স্বাস্থ্যসেবার ফি (ticket) দিন।
# it: CUP; ticket; ricetta; impegnativa; specialista; esami del sangue; esenzione; lista d'attesa
# term: cup → { -cup } = চিকিৎসার বুকিং অফিস
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
# term: impegnativa → { -ricetta } = প্রেসক্রিপশন
# term: esenzione → { -esenzione } = ফি মাফ
keywords = ডাক্তারের সিরিয়াল; বুকিং; কুপ; বিশেষজ্ঞ ডাক্তার; রক্ত পরীক্ষা; টিকেট; প্রেসক্রিপশন
# it: il foglio dell'esenzione, se ce l'hai
# term: esenzione → { -esenzione } = ফি মাফ
f-dmgvk = ফি মাফের কাগজ (esenzione), যদি থাকে
# it: il giorno e l'ora della visita
f-7myzx = ডাক্তার দেখানোর দিন ও সময়
# it: Prenota Salute
f-ty459 = ===
# it: Per vedere uno specialista o fare un esame serve di solito la [ricetta][1].
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
p-tmx23 = বিশেষজ্ঞ ডাক্তার দেখাতে বা পরীক্ষা করাতে সাধারণত [প্রেসক্রিপশন (ricetta)][1] লাগে।

## A chi è rivolto

# it: A chi ha la [tessera sanitaria][1].
# note: [1] = termini/tessera-sanitaria
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
p-sg25d = যাঁদের [স্বাস্থ্য কার্ড (tessera sanitaria)][1] আছে।
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-6skn3 = আপনি ক্রেমায় (Crema) বা কাছের কোনো পৌরসভায় থাকেন? আপনার [ASST][1] আলাদা: পৌরসভায় (Comune) জিজ্ঞেস করুন।

## Come fare

# it: Vai dal [medico di famiglia][1]. Spiega il tuo problema.
# note: voce 1 di 6
# note: [1] = servizi/medico-di-famiglia
# term: medico di famiglia → { -medico-di-base } = পারিবারিক ডাক্তার
l-bxqjz = [পারিবারিক ডাক্তারের (medico di famiglia)][1] কাছে যান। আপনার সমস্যা বলুন।
# it: Il medico scrive la ricetta. Sulla ricetta c'è quanto è urgente.
# note: voce 2 di 6
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
l-nwzbj = ডাক্তার প্রেসক্রিপশন লেখেন। কতটা জরুরি, প্রেসক্রিপশনে লেখা থাকে।
# it: Prenota in uno di questi modi:
# note: voce 3 di 6
l-erp4v = এই উপায়গুলোর একটিতে বুকিং করুন:
# it: al [CUP][1] dell'ospedale
# note: voce 1 di 3
# note: [1] = termini/cup
# term: cup → { -cup } = চিকিৎসার বুকিং অফিস
l-kpjz4 = হাসপাতালের [বুকিং অফিসে (CUP)][1]
# it: in una farmacia che fa prenotazioni
# note: voce 2 di 3
l-qvddt = বুকিং করে এমন ফার্মেসিতে
# it: sul sito { $web }
# note: voce 3 di 3
# note: $web = un dato; lo scrive il sito
l-5yb4z = { $web } সাইটে
# it: Scrivi il giorno, l'ora e il posto.
# note: voce 4 di 6
l-gpsu7 = দিন, সময় ও জায়গা লিখে রাখুন।
# it: Paga il [ticket][1] prima della visita.
# note: voce 5 di 6
# note: [1] = termini/ticket
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
l-v3t4v = দেখানোর আগে [স্বাস্থ্যসেবার ফি (ticket)][1] দিন।
# it: Porta la ricetta, la tessera e gli esami vecchi.
# note: voce 6 di 6
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
l-c4skr = প্রেসক্রিপশন, কার্ড ও আগের পরীক্ষার কাগজ নিয়ে যান।
# it: Se non puoi andare, **disdici** per tempo. Altrimenti puoi dover pagare lo stesso.
p-pnwyz = যেতে না পারলে সময় থাকতে **বাতিল করুন (disdire)**। নইলে টাকা তবু দিতে হতে পারে।

## Quanto costa

# it: Il ticket cambia con la visita. Molte persone non pagano: bambini piccoli, anziani con basso reddito, malati cronici, donne in gravidanza. Chiedi se hai diritto a una [esenzione][1].
# note: [1] = termini/esenzione
# term: ticket → { -ticket } = স্বাস্থ্যসেবার ফি
# term: reddito → { -reddito } = আয়
# term: esenzione → { -esenzione } = ফি মাফ
p-wqnmk = কী দেখাবেন তার ওপর ফি নির্ভর করে। অনেকে টাকা দেন না: ছোট শিশু, কম আয়ের বয়স্ক মানুষ, দীর্ঘদিনের রোগী, গর্ভবতী নারী। আপনার [ফি মাফ (esenzione)][1] পাওয়ার অধিকার আছে কি না জিজ্ঞেস করুন।

## Casi particolari

# it: **Non parli bene italiano?** Quando prenoti, chiedi se c'è un [mediatore][1]. È meglio non far tradurre ai bambini.
# note: [1] = servizi/chiedere-un-mediatore
p-azk54 = **ভালো ইতালীয় বলতে পারেন না?** বুকিংয়ের সময় জিজ্ঞেস করুন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] আছেন কি না। শিশুদের দিয়ে অনুবাদ না করানোই ভালো।

## Se qualcosa va male

# it: Se qualcosa va male
t-st7j5 = কোনো সমস্যা হলে
# it: Il primo appuntamento libero è fra troppo tempo? Di' al CUP la lettera di urgenza che c'è sulla ricetta. Chiedi anche altri ospedali. L'ASST ha un **ufficio relazioni con il pubblico** per i reclami.
# term: cup → { -cup } = চিকিৎসার বুকিং অফিস
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-mdjps = প্রথম খালি তারিখ অনেক দেরিতে? প্রেসক্রিপশনে লেখা জরুরি হওয়ার অক্ষরটি CUP-কে বলুন। অন্য হাসপাতালের কথাও জিজ্ঞেস করুন। অভিযোগের জন্য ASST-র **জনসংযোগ অফিস (ufficio relazioni con il pubblico)** আছে।
