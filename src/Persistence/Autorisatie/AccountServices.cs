namespace Eenlijn.Persistence.Autorisatie;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

public static class AccountServices
{
    /// <summary>Accounts and their rules, the same for the web application and the commands.</summary>
    public static IdentityBuilder AddEenlijnAccounts(this IServiceCollection services)
    {
        services.AddScoped<Accounts>();
        services.AddScoped<EigenAccount>();
        services.AddScoped<EersteBeheerder>();
        return services.AddIdentityCore<Gebruiker>(options =>
            {
                // Length beats composition (NCSC); a second factor comes besides.
                options.Password.RequiredLength = 12;
                options.Password.RequireDigit = false;
                options.Password.RequireLowercase = false;
                options.Password.RequireUppercase = false;
                options.Password.RequireNonAlphanumeric = false;
                options.Lockout.MaxFailedAccessAttempts = 5;
                options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
                options.Lockout.AllowedForNewUsers = true;
            })
            .AddUserStore<GebruikerStore>()
            .AddErrorDescriber<AccountFouten>();
    }
}

/// <summary>What Identity refuses, in the words of the user.</summary>
internal sealed class AccountFouten : IdentityErrorDescriber
{
    public override IdentityError DuplicateUserName(string userName) =>
        new() { Code = nameof(DuplicateUserName), Description = "Deze gebruikersnaam is al in gebruik. Kies een andere." };

    public override IdentityError InvalidUserName(string? userName) =>
        new() { Code = nameof(InvalidUserName), Description = "Een gebruikersnaam heeft alleen letters zonder accenten, cijfers en de tekens - . _ @ +." };

    public override IdentityError PasswordTooShort(int length) =>
        new() { Code = nameof(PasswordTooShort), Description = $"Een wachtwoord heeft ten minste {length} tekens. Een zin van een paar woorden is goed te onthouden." };

    public override IdentityError PasswordMismatch() =>
        new() { Code = nameof(PasswordMismatch), Description = "Dit is niet je wachtwoord van nu. Typ het nog een keer." };
}
