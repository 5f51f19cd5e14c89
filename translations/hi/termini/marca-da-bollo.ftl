### marca da bollo — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = सरकारी टैक्स का टिकट
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = एक स्टिकर जिसे ख़रीदकर आप किसी दस्तावेज़ का टैक्स देते हैं।
# it: bollo; tassa; tabaccaio
keywords = ???
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = ???
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = ???
