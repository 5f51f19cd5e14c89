### Donne e violenza — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = خواتین اور تشدد
# it: A chi chiedere aiuto se subisci violenza.
summary = اگر آپ پر تشدد ہوتا ہے تو کس سے مدد مانگیں۔
# it: violenza; stalking; donne; maltrattamenti
keywords = تشدد; مار پیٹ; پیچھا کرنا; خواتین; گھریلو تشدد; شوہر مارتا ہے
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = یہ آپ کا قصور نہیں ہے۔ آپ کسی سے مفت اور کسی بھی وقت بات کر سکتی ہیں: پڑھیں [مدد کیسے مانگیں][1]۔
