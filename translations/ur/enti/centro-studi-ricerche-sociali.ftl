### Centro Studi Ricerche Sociali — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro Studi Ricerche Sociali
title = ===
# it: Nel 2005 ha firmato l'accordo di Mondinsieme.
summary = اس نے 2005 میں Mondinsieme کے معاہدے پر دستخط کیے۔
# it: ricerca; studi sociali
keywords = تحقیق; سماجی مطالعہ

## Che cosa fa

# it: Nel 2005 ha firmato il primo accordo della [rete di Mondinsieme][1]. La notizia del 2012 lo ricorda solo per quell'anno.
# note: [1] = enti/rete-mondinsieme
p-24hsd = 2005 میں اس نے [Mondinsieme کے نیٹ ورک][1] کے پہلے معاہدے پر دستخط کیے۔ 2012 کی خبر میں اس کا ذکر صرف اسی سال کے لیے ہے۔
# it: Non sappiamo che cosa fa oggi.
p-vmnau = ہم نہیں جانتے کہ یہ آج کیا کرتا ہے۔
