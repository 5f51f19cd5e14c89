### Chiedere un mediatore o un interprete — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Chiedere un mediatore o un interprete
title = সাংস্কৃতিক মধ্যস্থতাকারী বা দোভাষী চাওয়া
# it: Come avere una persona che parla la tua lingua in un ufficio, a scuola o in ospedale.
summary = অফিসে, স্কুলে বা হাসপাতালে আপনার ভাষা বলেন এমন কাউকে কীভাবে পাবেন।
# it: interprete; mediatore culturale; traduzione; non parlo italiano; lingua; aiuto con la lingua; non capisco; tradurre una lettera
keywords = দোভাষী; বাংলা দোভাষী; অনুবাদ; ইতালিয়ান পারি না; ভাষার সাহায্য; মেদিয়াতোরে; বুঝি না; চিঠি অনুবাদ
# it: un mediatore all'appuntamento
f-b8u3n = সাক্ষাতের সময় একজন সাংস্কৃতিক মধ্যস্থতাকারী
# it: Un [mediatore][1] parla l'italiano e la tua lingua. Aiuta te e l'ufficio a capirsi.
# note: [1] = termini/mediatore-linguistico
p-xzcud = একজন [সাংস্কৃতিক মধ্যস্থতাকারী (mediatore)][1] ইতালীয় ও আপনার ভাষা বলেন। তিনি আপনাকে ও অফিসকে একে অপরকে বুঝতে সাহায্য করেন।

## A chi è rivolto

# it: A chi ha difficoltà con l'italiano.
p-29fzk = যাঁদের ইতালীয় ভাষায় অসুবিধা হয়।

## Come fare

# it: Quando prendi un appuntamento, di': **mi serve un mediatore**. Di' la tua lingua.
# note: voce 1 di 5
# note: «mi serve un mediatore» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-qw7rz = সাক্ষাতের সময় নেওয়ার সময় বলুন: **mi serve un mediatore** (আমার একজন মধ্যস্থতাকারী দরকার)। আপনার ভাষার নাম বলুন।
# it: Chiedi con qualche giorno di anticipo. Non c'è sempre qualcuno subito.
# note: voce 2 di 5
l-mf3uv = কয়েক দিন আগে চান। সব সময় সঙ্গে সঙ্গে কাউকে পাওয়া যায় না।
# it: Lo chiede l'ufficio, non tu. Vale per scuola, ospedale, servizi sociali e Questura.
# note: voce 3 di 5
# term: questura → { -questura } = পুলিশ সদর দপ্তর
l-brta9 = অফিস তাঁকে চায়, আপনি নন। স্কুল, হাসপাতাল, সামাজিক সেবা (servizi sociali) ও Questura-র ক্ষেত্রে এটি প্রযোজ্য।
# it: A Cremona puoi parlare anche con [Mondinsieme][1].
# note: voce 4 di 5
# note: [1] = servizi/mediazione-mondinsieme
l-fxe6w = ক্রেমোনায় [Mondinsieme][1]-এর সঙ্গেও কথা বলতে পারেন।
# it: All'appuntamento parla con l'ufficio. Il mediatore traduce tutto.
# note: voce 5 di 5
l-kggs8 = সাক্ষাতের সময় অফিসের সঙ্গে কথা বলুন। মধ্যস্থতাকারী সব অনুবাদ করেন।

## Cosa si ottiene

# it: Il mediatore traduce le parole e spiega le abitudini. Tiene segreto quello che dici.
p-7a9j8 = মধ্যস্থতাকারী কথা অনুবাদ করেন ও রীতিনীতি বুঝিয়ে বলেন। আপনি যা বলেন, তিনি গোপন রাখেন।
# it: Per cose di salute o di famiglia **non** usare un bambino come interprete.
# note: critico: qui uno sbaglio può fare danno
p-huuth = স্বাস্থ্য বা পরিবারের বিষয়ে কোনো শিশুকে দোভাষী করবেন **না**।

## Quanto costa

# it: Negli uffici pubblici di solito non paghi. Chiedi sempre prima.
p-gi5ng = সরকারি অফিসে সাধারণত টাকা লাগে না। সব সময় আগে জিজ্ঞেস করুন।

## Casi particolari

# it: **Polizia e tribunale.** Hai diritto a un interprete gratis.
# note: voce 1 di 3
l-8dgi9 = **পুলিশ ও আদালত (tribunale)।** বিনামূল্যে দোভাষী পাওয়ার অধিকার আপনার আছে।
# it: **Documenti da tradurre.** Il mediatore non fa traduzioni ufficiali. Serve una [traduzione giurata][1].
# note: voce 2 di 3
# note: [1] = termini/traduzione-giurata
# term: traduzione giurata → { -traduzione-giurata } = শপথ করা অনুবাদ
l-we2yx = **কাগজপত্র অনুবাদ।** মধ্যস্থতাকারী সরকারি অনুবাদ করেন না। [শপথ করা অনুবাদ (traduzione giurata)][1] লাগে।
# it: Il progetto [Terre di Inclusione][1] voleva un elenco unico di mediatori per il territorio. Non sappiamo se c'è ancora.
# note: voce 3 di 3
# note: [1] = progetti/terre-di-inclusione
l-x6wse = [Terre di Inclusione][1] প্রকল্প এলাকার জন্য মধ্যস্থতাকারীদের একটি তালিকা করতে চেয়েছিল। সেটি এখনো আছে কি না আমাদের জানা নেই।

## Se qualcosa va male

# it: Se qualcosa va male
t-dzex6 = কোনো সমস্যা হলে
# it: Non c'è nessuno per la tua lingua? Chiedi un interprete al telefono o un altro giorno. Non firmare un foglio che non capisci.
p-di9d6 = আপনার ভাষার কেউ নেই? ফোনে দোভাষী বা অন্য দিন চান। যে কাগজ বোঝেন না, তাতে সই করবেন না।
