### tratta di persone — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = मानव तस्करी
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = जब किसी व्यक्ति को शोषण के लिए ज़बरदस्ती या धोखे से ले जाया और रखा जाता है।
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = शोषण; ग़ुलामी; ज़बरदस्ती देह का धंधा
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = यह गंभीर अपराध है। जिसके साथ यह होता है, उसे सुरक्षा का अधिकार है।
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = पढ़ें: [मदद कैसे माँगें][1]।
