namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.Identity;

/// <summary>The account with which a staff member signs in; the person behind it is <see cref="Medewerker"/>.</summary>
public sealed class Gebruiker : IdentityUser<Guid>
{
    public MedewerkerId MedewerkerId { get; set; }
}
