### Andare al pronto soccorso — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Andare al pronto soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
title = Ir a urgencias del hospital
# it: Quando andare, che cosa succede e perché si aspetta.
summary = Cuándo ir, qué pasa y por qué se espera.
# it: ospedale; urgenza; triage; codice rosso; ambulanza; incidente; sangue; caduta; bruciatura; si sono rotte le acque; braccio rotto; morso di cane; mi ha morso un cane; gamba rotta; mi sono rotto il braccio
# term: triage → { -triage } = triaje
keywords = hospital; urgencias; emergencia; triaje; código rojo; ambulancia; accidente; pronto soccorso; sangre; caída; quemadura; he roto aguas; brazo roto; mordedura de perro; me mordió un perro; me ha mordido un perro; mordida de perro; pierna rota; me rompí el brazo; me he roto el brazo; me quebré el brazo; me rompí la pierna; fractura
# it: la tessera sanitaria o un documento, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = tarjeta sanitaria
f-5hnxg = la { -tessera-sanitaria } o un documento, si los tiene
# it: la lista delle medicine che prendi
f-nqird = la lista de las medicinas que toma
# it: una visita urgente
f-utg7d = una consulta médica urgente
# it: emergenza
f-uw68t = emergencia
# it: Il [pronto soccorso][1] è in ospedale. È per i problemi gravi e improvvisi.
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-s2tq8 = [Urgencias (pronto soccorso)][1] está en el hospital. Es para los problemas graves y repentinos.

## A chi è rivolto

# it: A tutti. Puoi andare anche senza documenti e senza permesso.
p-b7efv = A todos. Puede ir también sin documentos y sin permiso.
# it: Il personale **non** ti segnala alla polizia solo perché non hai il permesso. Ci sono solo pochi casi in cui un medico deve avvisare, come per i cittadini italiani.
# note: critico: qui uno sbaglio può fare danno
p-4km45 = El personal **no** le denuncia a la policía solo por el hecho de no tener permiso. Solo hay pocos casos en que un médico debe avisar, igual que con los ciudadanos italianos.

## Come fare

# it: Se una persona non può muoversi o rischia la vita, non portarla tu. Chiama il { $phone }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone = un dato; lo scrive il sito
p-dherx = Si una persona no puede moverse o corre peligro de muerte, no la lleve usted. Llame al { $phone }.
# it: Un neonato con meno di 3 mesi e con la febbre va subito al [pronto soccorso][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = termini/pronto-soccorso
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
p-f66h6 = Un bebé de menos de 3 meses con fiebre debe ir enseguida a [urgencias (pronto soccorso)][1].
# it: Vai all'ingresso del pronto soccorso.
# note: voce 1 di 6
# term: pronto soccorso → { -pronto-soccorso } = urgencias del hospital
l-hkufu = Vaya a la entrada de urgencias (pronto soccorso).
# it: Di' che cosa senti e da quando. Di' se sei incinta o hai allergie.
# note: voce 2 di 6
l-nrye8 = Diga qué siente y desde cuándo. Diga si está embarazada o tiene alergias.
# it: Un infermiere decide quanto è urgente. Questo si chiama [triage][1].
# note: voce 3 di 6
# note: [1] = termini/triage
# term: triage → { -triage } = triaje
l-zg4wq = Un enfermero decide qué tan urgente es. Esto se llama [triaje (triage)][1].
# it: Aspetta. Chi è più grave passa prima, anche se arriva dopo.
# note: voce 4 di 6
l-6h2a2 = Espere. Quien está más grave pasa antes, aunque llegue después.
# it: Se stai peggio mentre aspetti, dillo subito.
# note: voce 5 di 6
l-idx7x = Si empeora mientras espera, dígalo enseguida.
# it: Quando esci ricevi un foglio. Portalo al tuo medico.
# note: voce 6 di 6
l-e8mcg = Al salir recibe una hoja. Llévela a su médico.

## Quanto costa

# it: Per i casi gravi non paghi. Se il problema non era urgente, puoi dover pagare un [ticket][1].
# note: [1] = termini/ticket
# term: ticket → { -ticket } = copago
p-473rz = Por los casos graves no paga. Si el problema no era urgente, puede que deba pagar un [copago (ticket)][1].

## Casi particolari

# it: **Violenza.** Di' all'infermiere: **ho subito violenza**. C'è un percorso riservato.
# note: voce 1 di 2
# note: «ho subito violenza» resta in italiano, con la traduzione tra parentesi: la persona deve poterlo dire.
l-xks6k = **Violencia.** Dígale al enfermero: **ho subito violenza** (he sufrido violencia). Hay una atención reservada.
# it: **Lingua.** Chiedi un mediatore o un interprete al telefono.
# note: voce 2 di 2
l-whzvy = **Idioma.** Pida un mediador o un intérprete por teléfono.

## Se qualcosa va male

# it: Se qualcosa va male
t-xth6y = Si algo va mal
# it: Per febbre, tosse o un dolore leggero vai dal medico. Se il medico non c'è, leggi [che cosa fare][1].
# note: [1] = servizi/cure-non-urgenti
p-35ec2 = Por fiebre, tos o un dolor leve vaya al médico. Si el médico no está, lea [qué hacer][1].
