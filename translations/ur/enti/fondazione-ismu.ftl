### Fondazione ISMU — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fondazione ISMU
title = ===
# it: Una fondazione che ha accompagnato il progetto LAB'IMPACT.
summary = فاؤنڈیشن جس نے LAB'IMPACT منصوبے کا ساتھ دیا۔
# it: ISMU; ricerca; migrazioni
keywords = ISMU; تحقیق; ہجرت

## Che cosa fa

# it: Ha accompagnato gli enti del progetto [LAB'IMPACT][1], insieme ad [ANCI Lombardia][2].
# note: [1] = progetti/lab-impact
# note: [2] = enti/anci-lombardia
p-tv7jf = اس نے [ANCI Lombardia][2] کے ساتھ مل کر [LAB'IMPACT][1] منصوبے کے اداروں کا ساتھ دیا۔
# it: Non è uno sportello per i cittadini.
p-rpdhn = یہ شہریوں کے لیے کاؤنٹر نہیں ہے۔
