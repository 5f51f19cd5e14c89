### Rete territoriale di Mondinsieme — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Rete territoriale di Mondinsieme
title = Mondinsieme का इलाक़े का नेटवर्क (Rete territoriale di Mondinsieme)
# it: Gli enti che hanno lavorato insieme a Mondinsieme. L'accordo è finito.
summary = वे संस्थाएँ जिन्होंने Mondinsieme के साथ काम किया। समझौता ख़त्म हो चुका है।
# it: protocollo d'intesa; accordo; rete; Mondinsieme
keywords = समझौता; नेटवर्क; संस्थाएँ; Mondinsieme
# it: nel 2005
f-8xs2m = 2005 में

## Che cosa fa

# it: La rete ha lavorato per l'inclusione dei cittadini stranieri. Il centro [Mondinsieme][1] lavorava per la rete.
# note: [1] = luoghi/mondinsieme
p-45acx = इस नेटवर्क ने विदेशी नागरिकों को समाज में शामिल करने के लिए काम किया। [Mondinsieme][1] केंद्र इस नेटवर्क के लिए काम करता था।
# it: Gli enti hanno firmato un accordo nel giugno del 2005. Lo hanno rinnovato nel 2012.
p-9uefp = संस्थाओं ने जून 2005 में एक समझौते पर दस्तख़त किए। 2012 में उन्होंने उसे नया किया।
# it: Nell'accordo l'[Azienda Sociale Cremonese][1] si chiama «Azienda Sociale del Cremonese».
# note: [1] = enti/azienda-sociale-cremonese
p-mpikh = समझौते में [Azienda Sociale Cremonese][1] का नाम “Azienda Sociale del Cremonese” है।
# it: L'accordo è **scaduto**. Non sappiamo se ne esiste uno nuovo.
p-5a6ja = समझौता **ख़त्म हो चुका है**। हमें पता नहीं कि कोई नया समझौता है या नहीं।
