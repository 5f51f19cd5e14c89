### Soldi e aiuti — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = টাকা ও সাহায্য
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
summary = ISEE, ভাতা, বিল, ব্যাংক, কর।
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
keywords = টাকা; অভাব; ইজে; ভাতা; বোনাস; আর্থিক সাহায্য; গরিব
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
p-8wdxi = প্রায় সব সাহায্যের জন্য [ISEE][1] চাওয়া হয়। সেখান থেকে শুরু করুন। কার কাছে চাইবেন না জানলে [সমাজকর্মীর (assistente sociale)][2] সঙ্গে কথা বলুন।
