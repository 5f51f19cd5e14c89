### ufficiale giudiziario — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = আদালতের কর্মকর্তা
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = আদালতের যে মানুষ চিঠি দিয়ে যান ও আদেশ কার্যকর করেন।
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = বাড়ি থেকে উচ্ছেদ
keywords = আদালত; উচ্ছেদ; কোর্টের লোক; জিনিস জব্দ
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = বেল বাজালে দরজা খুলে চিঠি নিন। কাগজটি সঙ্গে সঙ্গে [উকিলের][1] কাছে নিয়ে যান।
