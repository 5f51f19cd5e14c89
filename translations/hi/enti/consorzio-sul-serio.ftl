### Consorzio sul Serio — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Consorzio sul Serio
title = ===
# it: Guida uno dei due gruppi di enti che lavorano con il Comune di Crema.
summary = Comune di Crema के साथ काम करने वाले संस्थाओं के दो समूहों में से एक की अगुआई करता है।
# it: Crema; Serio; consorzio; servizi sociali
keywords = Crema; Serio; संस्थाओं का संघ; सामाजिक सेवाएँ

## Che cosa fa

# it: A Crema due gruppi riuniscono 28 enti. Il Consorzio sul Serio guida uno dei gruppi.
p-877jy = Crema में 28 संस्थाएँ दो समूहों में हैं। Consorzio sul Serio इनमें से एक समूह की अगुआई करता है।
# it: Gli enti progettano i servizi sociali con il [Comune di Crema][1]. Per chiedere aiuto leggi [gli aiuti a Crema][2].
# note: [1] = enti/comune-di-crema
# note: [2] = servizi/crema-aiuti-sociali
p-bj623 = ये संस्थाएँ [Comune di Crema][1] के साथ सामाजिक सेवाओं की योजना बनाती हैं। मदद माँगने के लिए पढ़ें: [Crema में मिलने वाली मदद][2]।
