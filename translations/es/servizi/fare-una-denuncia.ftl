### Fare una denuncia — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fare una denuncia
# term: denuncia → { -denuncia } = denuncia
title = Hacer una denuncia
# it: Come dire alla polizia che hai subito un reato.
summary = Cómo decir a la policía que sufrió un delito.
# it: denuncia; querela; furto; truffa; polizia; carabinieri; aggressione; mi hanno rubato; minacce; violenza sessuale; mi hanno picchiato; mi hanno aggredito; mi hanno minacciato; mi hanno truffato
# term: denuncia → { -denuncia } = denuncia
keywords = denuncia; querella; robo; estafa; policía; carabinieri; agresión; me robaron; amenazas; agresión sexual; me golpearon; me atacaron; me estafaron; me amenazan
# it: un documento, se ce l'hai
f-js2sa = un documento, si lo tiene
# it: le prove: messaggi, foto, certificati medici
f-889qc = las pruebas: mensajes, fotos, certificados médicos
# it: la copia della denuncia
# term: denuncia → { -denuncia } = denuncia
f-tsvsq = la copia de la denuncia
# it: emergenza
f-ncphn = emergencia
# it: Se qualcuno ti ha rubato, truffato o picchiato, puoi fare una [denuncia][1].
# note: [1] = termini/denuncia
# term: denuncia → { -denuncia } = denuncia
p-hbu8r = Si alguien le robó, le estafó o le golpeó, puede hacer una [denuncia][1].

## A chi è rivolto

# it: A tutti. Se non hai il permesso, parla prima con un avvocato o un'associazione. Ti spiegano che cosa può succedere.
p-372v6 = A todos. Si no tiene permiso, hable primero con un abogado o una asociación. Le explican qué puede pasar.

## Come fare

# it: Se sta succedendo adesso, chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-irjkc = Si está pasando ahora, llame al { $phone }.
# it: Vai in [Questura][1] o dai Carabinieri.
# note: voce 1 di 6
# note: [1] = termini/questura
# term: questura → { -questura } = jefatura de policía
l-ps2h3 = Vaya a la [jefatura de policía (Questura)][1] o a los Carabinieri (otra policía del Estado).
# it: Chiedi un interprete, se non parli italiano. È un tuo diritto.
# note: voce 2 di 6
l-nrwwz = Pida un intérprete si no habla italiano. Es su derecho.
# it: Racconta i fatti in ordine: quando, dove, chi.
# note: voce 3 di 6
l-jh6ed = Cuente los hechos en orden: cuándo, dónde, quién.
# it: Fai leggere di nuovo tutto. Firma solo se è giusto.
# note: voce 4 di 6
l-xngur = Pida que le lean todo otra vez. Firme solo si es correcto.
# it: Chiedi una **copia**.
# note: voce 5 di 6
l-j76uc = Pida una **copia**.
# it: Se sei ferito, vai prima al pronto soccorso. Tieni il certificato.
# note: voce 6 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
l-dqcgp = Si tiene heridas, vaya primero a urgencias (pronto soccorso). Guarde el certificado.

## Tempi e scadenze

# it: Per molti reati serve la [querela][1]: chiedi di punire chi ti ha fatto del male. Di solito hai tre mesi. Per alcuni reati, come lo stalking, hai più tempo. Non aspettare.
# note: [1] = termini/denuncia
# term: querela → { -denuncia } = denuncia
p-2zx5e = Para muchos delitos se necesita la [querela][1]: usted pide que castiguen a quien le hizo daño. Normalmente tiene tres meses. Para algunos delitos, como el acoso (stalking), tiene más tiempo. No espere.

## Casi particolari

# it: **Violenza in casa o stalking.** Prima puoi chiamare il [numero antiviolenza][1].
# note: voce 1 di 3
# note: [1] = servizi/antiviolenza-1522
l-gdtq7 = **Violencia en casa o acoso.** Primero puede llamar al [número contra la violencia][1].
# it: **Truffa su internet.** Salva i messaggi e i numeri.
# note: voce 2 di 3
l-zq2nf = **Estafa en internet.** Guarde los mensajes y los números.
# it: **Discriminazione.** Leggi [come segnalarla][1].
# note: voce 3 di 3
# note: [1] = servizi/segnalare-discriminazione
l-q4pry = **Discriminación.** Lea [cómo avisar][1].

## Se qualcosa va male

# it: Se qualcosa va male
t-5sxvh = Si algo va mal
# it: Non vogliono scrivere la denuncia? Hanno il dovere di riceverla. Torna con un avvocato o vai in un altro ufficio.
# term: denuncia → { -denuncia } = denuncia
p-kj6yn = ¿No quieren escribir la denuncia? Tienen el deber de recibirla. Vuelva con un abogado o vaya a otra oficina.
