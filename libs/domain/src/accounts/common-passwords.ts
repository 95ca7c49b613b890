/**
 * Words and runs of keys that most passwords of published leaks are made of, in Spanish and English, in lower case without
 * accents. A password that is one of them – or two, or one dressed up with digits, signs and look-alikes – is among the
 * first that anybody tries. Written by hand from what is generally known of such leaks; no leaked list is copied.
 */
const WORDS = `
password passwort passw passwd pass clave contrasena contrasenia contra secreto secret access acceso admin administrator administrador root
user usuario test testing prueba pruebas guest invitado default temporal temp temporary changeme change cambiame cambiar cambio welcome
bienvenido bienvenida bienvenidos hello hola holahola hellohello letmein login ingreso ingresar entrar enter master maestro super superman
superuser batman spiderman ironman starwars pokemon pikachu naruto dragon dragonball goku vegeta monkey mono gato gatos gatito gatita perro perros
perrito perrita kitty hellokitty tigger tiger tigre leon lion eagle aguila wolf lobo horse caballo bear butterfly mariposa delfin dolphin
angel angeles angelito angelita princess princesa prince principe queen reina king rey love amor amorcito amore teamo tequiero
loveyou iloveyou iloveu iluvu mylove miamor mivida micielo corazon corazoncito heart sweet sweetheart honey baby bebe babygirl babyboy
girl girls boy chico chica nino nina bonita bonito hermosa hermoso linda lindo guapo guapa preciosa flor flores flower rosa rose
rosita estrella estrellita star stars luna lunita moon sun sol sunshine sunflower girasol cielo sky blue azul red rojo green verde
black negro white blanco purple morado pink rosado yellow amarillo orange naranja gold golden silver plata summer verano winter invierno
spring primavera autumn otono january february march april may june july august september october november december enero
febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre monday tuesday wednesday thursday friday
saturday sunday lunes martes miercoles jueves viernes sabado domingo
football futbol futbolito soccer baseball basketball hockey barcelona realmadrid madrid messi ronaldo neymar cristiano arsenal chelsea liverpool
manchester juventus america chivas municipal comunicaciones cremas rojos saprissa
computer computadora laptop internet windows microsoft google facebook youtube whatsapp instagram twitter yahoo hotmail gmail outlook android
samsung nokia iphone apple server servidor system sistema sistemas database oficina office trabajo work empresa company soporte support
michael michelle jennifer jessica jordan daniel daniela andrea andres alejandro alejandra carlos carolina fernando fernanda gabriel gabriela
jose josue juan juanito juana maria mariana mario marcos martin martha miguel monica natalia nicolas nicole pablo patricia pedro rafael
ricardo roberto rodrigo sandra santiago sebastian sergio sofia valentina valeria vanessa veronica victor victoria antonio alberto alfredo
ashley amanda anthony charlie thomas george robert richard william matthew joshua andrew brandon hunter harley maggie ginger buster pepper
samantha jackson nathan justin jasmine melissa elizabeth isabel isabella camila claudia cristina diana diego eduardo enrique esteban
familia family mama papa mamá mamita papito mami papi madre padre mother father hijo hija hermano hermana amigo amiga amigos friend friends
friendship forever siempre nunca never always freedom libertad liberty life vida happy feliz felicidad paz peace smile sonrisa dios
diosesamor jesus jesucristo cristo christ church iglesia bible biblia fe faith hope esperanza gloria bendicion bendiciones blessed jehova god
guatemala guate chapin chapines quetzal quetzales xela tikal atitlan antigua mexico honduras salvador costarica nicaragua panama
colombia argentina chile peru venezuela espana ecuador gobierno ministerio ministro presidente presidencia republica congreso estado
institucion municipalidad abierto transparencia compromiso compromisos cumple cumplir publico portal
shadow phantom ghost ninja killer hunter ranger hacker matrix mustang ferrari porsche corvette mercedes toyota honda yamaha suzuki nissan chevy
cheese chocolate cookie banana cherry coffee cafe pizza taco tacos mango fresa sandia limon cereza pepper whatever nothing nada trustno
trustnoone trustme fuckyou fuckoff asshole bitch sexy sexygirl lover lovers playboy playstation xbox nintendo minecraft fortnite gamer games
juego juegos music musica guitar guitarra rock rockstar metallica slipknot nirvana eminem shakira reggaeton daddy daddyyankee
qwerty qwertyu qwertyui qwertyuio qwertyuiop qwert azerty azertyuiop qwertz asdf asdfg asdfgh asdfghj asdfghjk asdfghjkl zxcv zxcvb zxcvbn
zxcvbnm qazwsx qazwsxedc qazwsxedcrfv qweasd qweasdzxc qwe asd zxc poiuytrewq lkjhgfdsa mnbvcxz qwaszx wsxedc abc abcd abcde abcdef abcdefg
abcdefgh abcdefghi aaa aaaa xxx xxxx zzz zzzz asdasd asdqwe qweqwe qwerasdf
`;

/** Those that are not a word with something around it. */
const WHOLE = `
1q2w3e4r 1q2w3e4r5t 1q2w3e4r5t6y 1qaz2wsx 1qaz2wsx3edc 1qazxsw2 zaq12wsx zaq1zaq1 q1w2e3r4 q1w2e3r4t5 qwer1234 1234qwer 12qwaszx 123qweasd qwe123asd
123qweasdzxc 1a2b3c4d a1b2c3d4 a1s2d3f4 abcd1234 1234abcd abc123abc 12345qwert qwert12345 123456qwerty qwerty123456 1password p4ssw0rd
11223344 112233445566 1122334455 12341234 123123123 123321123 12344321 87654321 987654321 9876543210 0987654321 123454321 1234554321 147258369 159753456
741852963 963852741 789456123 456789123 147852369 159357456 31415926 27182818 10203040 1020304050 13131313 12121212 69696969 20202020 12312312
correcthorsebatterystaple
`;

export const commonWords: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));
export const commonPasswords: ReadonlySet<string> = new Set(WHOLE.split(/\s+/).filter(Boolean));
