### Mensa e autobus della scuola — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mensa e autobus della scuola
title = স্কুলের খাবার ও বাস
# it: Come iscrivere i figli alla mensa e allo scuolabus e pagare meno.
summary = সন্তানদের স্কুলের খাবার ও বাসে কীভাবে নাম লেখাবেন ও কম টাকা দেবেন।
# it: mensa; scuolabus; pulmino; pasto; dieta; refezione; buoni pasto
keywords = স্কুলের খাবার; মেনসা; স্কুল বাস; দুপুরের খাবার; হালাল খাবার
# it: il certificato del medico, per una dieta di salute
f-pixfs = স্বাস্থ্যের কারণে বিশেষ খাবারের জন্য ডাক্তারের সনদ
# it: il posto alla mensa o sull'autobus
f-2rr89 = স্কুলের খাবার বা বাসে জায়গা
# it: La mensa è il pranzo a scuola. Lo scuolabus è l'autobus per i bambini. Di solito li organizza il Comune.
p-xmdup = mensa হলো স্কুলের দুপুরের খাবার। scuolabus হলো শিশুদের বাস। সাধারণত পৌরসভা (Comune) এগুলোর ব্যবস্থা করে।

## A chi è rivolto

# it: Ai bambini e ragazzi che vanno a scuola.
p-4suzw = স্কুলে যাওয়া শিশু ও কিশোর-কিশোরীদের জন্য।

## Come fare

# it: Chiedi alla scuola se ci sono mensa e scuolabus.
# note: voce 1 di 5
l-bntr9 = স্কুলের খাবার ও বাস আছে কি না, স্কুলে জিজ্ঞেস করুন।
# it: Chiedi in Comune quando puoi fare la domanda. Spesso è prima dell'estate.
# note: voce 2 di 5
l-w6kh7 = আবেদন কখন করতে পারবেন, পৌরসভায় জিজ্ঞেস করুন। প্রায়ই গ্রীষ্মের আগে।
# it: Porta l'[ISEE][1], se è basso. Paghi meno.
# note: voce 3 di 5
# note: [1] = termini/isee
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
l-t8ypk = [ISEE][1] কম হলে নিয়ে যান। কম টাকা লাগবে।
# it: Di' che cosa tuo figlio **non** può mangiare.
# note: voce 4 di 5
l-kf278 = আপনার সন্তান কী খেতে পারে **না**, বলুন।
# it: Paga come dice il Comune. Tieni le ricevute.
# note: voce 5 di 5
# term: ricevute → { -ricevuta-del-permesso } = অনুমতিপত্রের রসিদ
l-97wc5 = পৌরসভা যেভাবে বলে সেভাবে টাকা দিন। রসিদ রেখে দিন।

## Casi particolari

# it: **Dieta per religione**, per esempio senza maiale: scrivilo nella domanda.
# note: voce 1 di 3
l-ffbd6 = **ধর্মের কারণে আলাদা খাবার**, যেমন শূকরের মাংস ছাড়া: আবেদনে লিখুন।
# it: **Allergia o malattia:** porta il certificato del medico.
# note: voce 2 di 3
l-93yib = **অ্যালার্জি বা অসুখ:** ডাক্তারের সনদ নিয়ে যান।
# it: **Arrivi durante l'anno?** Chiedi subito: spesso c'è ancora posto.
# note: voce 3 di 3
l-xhn3f = **বছরের মাঝে এসেছেন?** দেরি না করে জিজ্ঞেস করুন: প্রায়ই তখনো জায়গা থাকে।

## Se qualcosa va male

# it: Se qualcosa va male
t-46hb8 = কোনো সমস্যা হলে
# it: Non riesci a pagare? Dillo in Comune prima di avere troppi debiti. Parla con l'[assistente sociale][1].
# note: [1] = servizi/servizio-sociale
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-2bjqm = টাকা দিতে পারছেন না? দেনা বেশি হওয়ার আগেই পৌরসভাকে বলুন। [সমাজকর্মীর (assistente sociale)][1] সঙ্গে কথা বলুন।
