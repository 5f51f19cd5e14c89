### Casa di comunità — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = محلے کا مرکز صحت
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = گھر کے قریب ایک جگہ جہاں ڈاکٹر، نرسیں اور صحت کے کاؤنٹر ہیں۔
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
keywords = ڈاکٹر; نرس; خون کا ٹیسٹ; کاؤنٹر; ASST
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = آپ معلومات پوچھ سکتے ہیں، معائنے کرا سکتے ہیں اور نرس سے بات کر سکتے ہیں۔ یہ ہسپتال نہیں ہے۔
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
p-rdqyq = [ASST][1] سے پوچھیں کہ سب سے قریب کون سا ہے۔
