### Centro interculturale Mondinsieme — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = Mondinsieme अंतर-सांस्कृतिक केंद्र
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
summary = Cremona में लोगों के मिलने की जगह, जहाँ Mondinsieme है।
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; मध्यस्थ; दफ़्तर; मेल-जोल
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = Mondinsieme 2012 से यहाँ है। इसी इमारत में परिवारों के लिए Comune की दूसरी सेवाएँ भी हैं।

## Modalità di accesso

# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = आप [मेल-जोल और मध्यस्थता][1] के लिए आ सकते हैं। 2012 में योजना थी कि नई जगह में एक दफ़्तर और बैठक के कमरे हों।

## Orari e telefono

# it: Orari e telefono
t-iqk4x = समय और टेलीफ़ोन
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = समय, टेलीफ़ोन और ई-मेल **प्रकाशित नहीं हैं**। ख़ुद जाएँ, या [Comune di Cremona][1] से पूछें।
