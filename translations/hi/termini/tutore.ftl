### tutore — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tutore
title = क़ानूनी अभिभावक
# it: L'adulto che il giudice sceglie per un minorenne solo.
# term: minorenne → { -minore } = नाबालिग़
summary = वह वयस्क जिसे जज अकेले नाबालिग़ के लिए चुनता है।
# it: minore; giudice; responsabile
# term: minore → { -minore } = नाबालिग़
keywords = नाबालिग़; जज; गार्डियन
# it: Lo aiuta nelle scelte, firma per lui e ascolta che cosa vuole.
p-jxk35 = वह फ़ैसलों में उसकी मदद करता है, उसके लिए दस्तख़त करता है और सुनता है कि वह क्या चाहता है।
# it: Leggi la pagina per i [minori soli][1].
# note: [1] = servizi/minore-straniero-solo
# term: minori → { -minore } = नाबालिग़
p-kw3jj = [अकेले नाबालिग़ों][1] वाला पन्ना पढ़ें।
