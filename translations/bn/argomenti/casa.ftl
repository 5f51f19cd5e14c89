### Casa — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = বাসা
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = সরকারি কম ভাড়ার বাড়ি
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
summary = ভাড়া, সরকারি কম ভাড়ার বাড়ি (case popolari), উচ্ছেদ (sfratto), বিল।
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
# term: bollette → { -bolletta } = বিদ্যুৎ, গ্যাস বা পানির বিল
keywords = বাসা; ঘর; ভাড়া; বাসা ভাড়া; উচ্ছেদ; কারেন্ট বিল; গ্যাস বিল
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = সই করার আগে পড়ুন [ভাড়ার চুক্তি][1] কীভাবে হয়। ভাড়া দিতে না পারলে [সঙ্গে সঙ্গে সাহায্য চান][2]।
