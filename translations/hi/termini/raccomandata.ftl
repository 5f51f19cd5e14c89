### raccomandata — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: raccomandata
title = रजिस्टर्ड चिट्ठी
# it: Una lettera importante: il postino chiede la tua firma.
summary = एक ज़रूरी चिट्ठी: डाकिया आपके दस्तख़त लेता है।
# it: lettera; posta; avviso di giacenza
keywords = चिट्ठी; डाकख़ाना; डाक की सूचना
# it: Se non sei in casa, trovi un avviso. Vai a prenderla **subito** alla posta.
p-us9kv = अगर आप घर पर नहीं हैं, तो आपको एक सूचना मिलती है। चिट्ठी लेने **तुरंत** डाकख़ाने जाएँ।
# it: Per la legge spesso vale anche se non la ritiri.
p-ba5c9 = क़ानून के अनुसार वह अक्सर तब भी मान्य होती है जब आप उसे नहीं लेते।
