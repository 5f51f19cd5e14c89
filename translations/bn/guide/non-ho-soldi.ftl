### Non ho soldi per arrivare a fine mese — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = মাস চালানোর টাকা নেই
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = কী কী সাহায্য চাইতে পারেন এবং কোন ক্রমে।
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
keywords = অভাব; টাকা নেই; বিল; ভাড়া; খাবার; গরিব; সাহায্য
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
f-wm5h6 = পৌরসভার (Comune) সমাজকর্মীর (assistente sociale) সঙ্গে কথা বলুন।
# it: Chiedi l'ISEE.
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
f-5z3e4 = ISEE চান।
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = শিশু ভাতা
f-em8kx = সন্তান আছে? শিশু ভাতা (assegno unico) দেখে নিন।
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
f-kd5ue = বিলের খরচ কমান।
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = ভাড়া দিতে পারছেন না? দেরি না করে কথা বলুন।
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = দরিদ্র পরিবারের ভাতা
f-jzbmt = দরিদ্র পরিবারের ভাতা (assegno di inclusione) পেতে পারেন কি না দেখুন।
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = অচেনা মানুষের কাছ থেকে টাকা ধার নেবেন না। আগেভাগে সাহায্য চান: তখন সহজ হয়।
