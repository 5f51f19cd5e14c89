### Ministero della Salute — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ministero della Salute
title = ===
# it: Il ministero che si occupa di sanità. Ha una linea di informazioni.
summary = स्वास्थ्य का मंत्रालय। इसका जानकारी का एक फ़ोन नंबर है।
# it: ministero; salute; 1500; informazioni sanitarie
keywords = मंत्रालय; सेहत; 1500; सेहत की जानकारी
# it: informazioni sulla salute
f-f9nwg = सेहत की जानकारी

## Che cosa fa

# it: Decide le regole della sanità in Italia. Al { $phone } dà informazioni sulla salute pubblica.
# note: $phone = un dato; lo scrive il sito
p-m7ggi = यह इटली में स्वास्थ्य के नियम तय करता है। { $phone } पर यह जन स्वास्थ्य की जानकारी देता है।
# it: Quel numero **non** è per le emergenze e non prenota visite. Per curarti leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
p-dcu9n = वह नंबर आपात स्थिति के लिए **नहीं** है और उस पर डॉक्टर का समय नहीं मिलता। इलाज के लिए [सेहत][1] के पन्ने पढ़ें।
