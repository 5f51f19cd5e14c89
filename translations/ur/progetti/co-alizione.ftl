### CO-AliZIONE — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE
title = ===
# it: Un percorso di formazione per i Comuni che creano reti di accoglienza.
summary = مہاجروں کے استقبال کے نیٹ ورک بنانے والی بلدیات کے لیے تربیت۔
# it: CO-AliZIONE; coalizione; formazione; comuni; accoglienza
keywords = CO-AliZIONE; تربیت; بلدیات; استقبال
# it: finanziamento
f-jaeiy = مالی مدد
# it: Era un percorso per i Comuni. L'ultima tappa è stata [a Cremona][1], nel 2018.
# note: [1] = eventi/co-alizione-a-cremona
p-nuqzp = یہ بلدیات (Comuni) کے لیے تربیت تھی۔ آخری مرحلہ [کریمونا میں][1] 2018 میں ہوا۔

## Obiettivi

# it: scambiare idee ed esperienze tra Comuni
# note: voce 1 di 2
l-2bbd6 = بلدیات کے درمیان خیال اور تجربے بانٹنا
# it: parlare in modo chiaro di servizi e risorse
# note: voce 2 di 2
l-ibffj = سروسز اور وسائل کے بارے میں صاف بات کرنا

## Attività

# it: Gli incontri parlavano di cinque temi:
p-xxgq3 = ملاقاتوں میں پانچ موضوعات تھے:
# it: alleanze locali e servizi pubblici
# note: voce 1 di 5
l-bky7s = مقامی اتحاد اور سرکاری سروسز
# it: dall'aiuto diviso in settori all'aiuto tutto insieme
# note: voce 2 di 5
l-hsc9n = الگ الگ شعبوں کی مدد سے ایک ساتھ مدد تک
# it: gestire insieme i progetti con fondi
# note: voce 3 di 5
l-x3mmn = فنڈ والے منصوبے مل کر چلانا
# it: comunità capaci di accogliere
# note: voce 4 di 5
l-9eyct = استقبال کرنے والی کمیونٹی
# it: costruire una rete di sostegno, con casi ed esercizi
# note: voce 5 di 5
l-4nxqs = مثالوں اور مشقوں کے ساتھ مدد کا نیٹ ورک بنانا
# it: Il percorso è finito. Non ci sono iscrizioni.
p-zi365 = یہ تربیت ختم ہو چکی ہے۔ داخلے نہیں ہیں۔
