### ANCI Lombardia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ANCI Lombardia
title = ===
# it: L'associazione dei Comuni della Lombardia.
summary = Lombardia के Comuni (नगरपालिकाओं) का संगठन।
# it: ANCI; comuni
keywords = ANCI; नगरपालिकाएँ; कमूने

## Che cosa fa

# it: Riunisce i Comuni della Lombardia. Ha accompagnato gli enti del progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
p-54b9n = यह Lombardia की नगरपालिकाओं का संगठन है। इसने [LAB'IMPACT][1] परियोजना की संस्थाओं का साथ दिया।
# it: Non dà servizi ai cittadini. Per il tuo problema vai al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
p-87vtb = यह लोगों को सेवाएँ नहीं देता। अपनी समस्या के लिए [अपने Comune][1] जाएँ।
