### ufficiale giudiziario — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = अदालत का कर्मचारी
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = अदालत का व्यक्ति जो चिट्ठियाँ लाता है और आदेश लागू करवाता है।
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = मकान ख़ाली करने का आदेश
keywords = अदालत; मकान ख़ाली; ज़ब्ती
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = अगर वह घंटी बजाए, तो दरवाज़ा खोलें और चिट्ठी लें। काग़ज़ तुरंत [वकील][1] के पास ले जाएँ।
