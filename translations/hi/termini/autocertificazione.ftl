### autocertificazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: autocertificazione
title = ख़ुद लिखी हुई घोषणा
# it: Un foglio in cui scrivi e firmi tu un'informazione, al posto del certificato.
summary = एक काग़ज़ जिस पर प्रमाणपत्र की जगह आप ख़ुद जानकारी लिखते और दस्तख़त करते हैं।
# it: dichiarazione sostitutiva; firma
keywords = घोषणा; हलफ़नामा; दस्तख़त
# it: Gli uffici pubblici devono accettarla per molte cose. Chi non è cittadino dell'Unione europea può usarla solo in alcuni casi.
p-y3bid = सरकारी दफ़्तरों को कई चीज़ों के लिए इसे मानना पड़ता है। जो यूरोपीय संघ का नागरिक नहीं है, वह इसे सिर्फ़ कुछ मामलों में इस्तेमाल कर सकता है।
# it: Scrivi la verità: dire il falso è un reato.
p-fk35r = सच लिखें: झूठ लिखना अपराध है।
