### Compio 18 anni — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Compio 18 anni
title = मेरे 18 साल पूरे हो रहे हैं
# it: Che cosa cambia quando diventi adulto.
summary = वयस्क होने पर क्या बदलता है।
# it: diciotto anni; 18 anni; maggiorenne; giovane; adulto
keywords = अठारह साल; 18 साल; बालिग़; युवा; वयस्क
# it: Sei nato in Italia? Hai un anno di tempo.
f-rwprg = क्या आपका जन्म इटली में हुआ? आपके पास एक साल का समय है।
# it: Chiedi un permesso tuo: studio, lavoro o famiglia.
f-ueh3q = अपना परमिट माँगें: पढ़ाई, काम या परिवार का।
# it: Controlla la carta d'identità.
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
f-rtyqk = अपना पहचान पत्र देख लें।
# it: Attiva SPID o CIE.
# term: spid → { -spid } = ऑनलाइन पहचान
f-p6fy9 = SPID या CIE चालू करें।
# it: Scegli il medico, se hai ancora il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
f-7hy2k = डॉक्टर चुनें, अगर अभी तक आपका बच्चों वाला डॉक्टर है।
# it: Apri un conto.
f-e2m5d = खाता खोलें।
# it: Se cerchi lavoro, vai al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = सरकारी रोज़गार दफ़्तर
f-kn2c6 = अगर काम ढूँढ रहे हैं, तो सरकारी रोज़गार दफ़्तर (centro per l'impiego) जाएँ।
# it: Muoviti **prima** del compleanno. Se sei in comunità, parla con il tutore.
# term: tutore → { -tutore } = क़ानूनी अभिभावक
p-re9gd = जन्मदिन से **पहले** शुरू करें। अगर आप बच्चों के आश्रय (comunità) में रहते हैं, तो अपने क़ानूनी अभिभावक से बात करें।
# it: Adesso firmi tu. Non firmare nulla che non capisci.
p-qxyku = अब दस्तख़त आप ख़ुद करते हैं। जो समझ न आए, उस पर दस्तख़त न करें।
