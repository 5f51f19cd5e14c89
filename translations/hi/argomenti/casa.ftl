### Casa — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = घर
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
summary = किराया, सरकारी मकान, मकान ख़ाली करने का आदेश, बिल।
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
keywords = घर; मकान; किराया; कमरा; मकान ख़ाली करना; बिजली का बिल
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = दस्तख़त करने से पहले पढ़ें कि [किराए का कॉन्ट्रैक्ट][1] कैसे काम करता है। अगर आप पैसे नहीं दे पा रहे, तो [तुरंत मदद माँगें][2]।
